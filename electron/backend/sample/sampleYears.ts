import type { ReportRecords } from '#shared/domain/records.ts';
import { annual2022 } from './annual2022/annual2022.ts';
import { annual2023 } from './annual2023/annual2023.ts';
import { final2021 } from './final2021/final2021.ts';
import { sampleIds } from './sampleIds.ts';
import { sampleImages } from './sampleImages.ts';
import { sampleOrganisations } from './sampleOrganisations.ts';

/**
 * The sample: a final report (2021) and two annual reports (2022, 2023), oldest first, with the pictures they share.
 * Facts and figures follow a real hub's year; every person who is quoted is made up.
 * @param newId makes the keys of the records
 * @returns whole records, and the bytes of each picture by its hash
 */
export function sampleReports(newId: () => string): {
  records: ReportRecords[];
  imageBytes: Map<string, Uint8Array>;
} {
  const id = sampleIds(newId);
  const { images, imageBytes } = sampleImages(id);
  const store = { organisations: sampleOrganisations(id), images };
  return { records: [final2021(id, store), annual2022(id, store), annual2023(id, store)], imageBytes };
}

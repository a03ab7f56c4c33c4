import { sampleReports } from '#backend/sample/sampleYears.ts';
import type { ReportRecords } from '#shared/domain/records.ts';

/** The sample with keys that can be read: "id-1", "id-2" … */
export function wholeSample(): {
  final2021: ReportRecords;
  annual2022: ReportRecords;
  annual2023: ReportRecords;
  all: ReportRecords[];
  imageBytes: Map<string, Uint8Array>;
} {
  let made = 0;
  const { records, imageBytes } = sampleReports(() => `id-${++made}`);
  const of = (kind: string, year: number): ReportRecords => {
    const found = records.find(({ report }) => report.kind === kind && report.year === year);
    if (!found) throw new Error(`${kind} ${year} mangler i eksemplet`);
    return found;
  };
  return {
    final2021: of('final', 2021),
    annual2022: of('annual', 2022),
    annual2023: of('annual', 2023),
    all: records,
    imageBytes,
  };
}

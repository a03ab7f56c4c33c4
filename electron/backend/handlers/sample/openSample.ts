import { z } from 'zod';
import { organisationKey } from '#shared/domain/organisationKey.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { reportKinds } from '#shared/domain/reportKinds.ts';
import { recordId } from '#shared/domain/text.ts';
import { sampleReports } from '../../sample/sampleYears.ts';
import { change } from '../../context.ts';
import type { Context } from '../../context.ts';
import { storeSample } from './storeSample.ts';

/** What the step that makes the sample is called. */
export const SAMPLE_STEP = 'Tilføjet eksempel';

/** Where the store notes the sample's annual reports, the newest first. */
const NOTE = 'sampleReportIds';

/** The newest of the sample's annual reports that is still there. */
function findSample({ store }: Context): string | null {
  const note = store.meta.get(NOTE);
  if (note === null) return null;
  const ids = z.array(recordId).parse(JSON.parse(note));
  return ids.find((id) => store.tables.report.get(id)) ?? null;
}

function annualIds(records: readonly ReportRecords[]): string[] {
  return records
    .map(({ report }) => report)
    .filter((report) => reportKinds[report.kind].yearly)
    .toSorted((a, b) => b.year - a.year)
    .map((report) => report.id);
}

/** Makes the sample years as one step, or finds them. Answers the newest annual report of the sample. */
export function openSample(_input: object, context: Context): { reportId: string } {
  const found = findSample(context);
  if (found !== null) return { reportId: found };
  const { store, newId } = context;
  const sample = sampleReports(newId);
  const ids = annualIds(sample.records);
  const [reportId = ''] = ids;
  const taken = new Set(store.tables.organisation.list().map(({ name }) => organisationKey(name)));
  const make = () => {
    storeSample(sample, taken, store);
    store.meta.set(NOTE, JSON.stringify(ids));
  };
  change(context, make, () => ({ verb: 'Tilføjet', what: 'eksempel', reportId }));
  return { reportId };
}

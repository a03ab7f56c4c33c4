import { organisationKey } from '#shared/domain/organisationKey.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { Store } from '#db/store.ts';

/** Whole reports, oldest first, and their pictures' bytes by hash. */
export type Sample = { records: ReportRecords[]; imageBytes: Map<string, Uint8Array> };

function uniqueById<T extends { id: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()];
}

/** The organisations and pictures the reports share. Organisations the store already knows by name are its own. */
function storeShared({ records, imageBytes }: Sample, taken: ReadonlySet<string>, store: Store): void {
  const organisations = uniqueById(records.flatMap((report) => report.organisations));
  const known = organisations.filter(({ name }) => taken.has(organisationKey(name)));
  const unneeded = new Set(known.map(({ logoId }) => logoId));
  for (const image of uniqueById(records.flatMap((report) => report.images))) {
    const bytes = imageBytes.get(image.hash);
    if (!bytes || unneeded.has(image.id)) continue;
    store.imageBytes.add(image.hash, { mime: image.mime, bytes });
    store.tables.image.insert(image);
  }
  for (const organisation of organisations) {
    if (!known.includes(organisation)) store.tables.organisation.insert(organisation);
  }
}

function insert<T>(table: { insert(record: T): void }, rows: readonly T[]): void {
  for (const row of rows) table.insert(row);
}

/** Writes whole reports into the store, within a step. `taken`: keys of the names of organisations already there. */
export function storeSample(sample: Sample, taken: ReadonlySet<string>, store: Store): void {
  const { tables } = store;
  storeShared(sample, taken, store);
  for (const records of sample.records) {
    tables.report.insert(records.report);
    insert(tables.section, records.sections);
    insert(tables.highlight, records.highlights);
    insert(tables.priority, records.priorities);
    insert(tables.activity, records.activities);
    insert(tables.testimonial, records.testimonials);
    insert(tables.kpi, records.kpis);
    insert(tables.fundingApplication, records.fundingApplications);
    insert(tables.planItem, records.planItems);
    insert(tables.indicator, records.indicators);
    if (records.finalProject) tables.finalProject.insert(records.finalProject);
  }
}

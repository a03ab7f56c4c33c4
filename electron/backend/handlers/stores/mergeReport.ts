import type { StoredExport } from '#db/repositories/exportEntry.ts';
import type { Store } from '#db/store.ts';
import { organisationKey } from '#shared/domain/organisationKey.ts';
import { organisationUses } from '#shared/domain/organisationUses.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { Report } from '#shared/domain/report.ts';
import type { ReportDigest } from '#shared/domain/reportDigest.ts';
import { shownPictures } from '#shared/domain/shownPictures.ts';
import { hubKey } from '#shared/domain/templateOf.ts';
import type { Context } from '../../context.ts';
import { readReport } from '../reports/readReport.ts';
import { renameIds } from './renameIds.ts';

type MergedReport = { report: Report; exports: { entry: StoredExport; digest: ReportDigest | null }[] };

/** The records of the report itself, every one with an id of its own. */
function ownRecords(records: ReportRecords) {
  const { organisations: _shared, images: _pictures, template: _template, ...own } = records;
  return own;
}

/** The records with new ids; what names a record of another report names it only if this store has it. */
function renamed(records: ReportRecords, { store, newId }: Context) {
  const own = ownRecords(records);
  const all: (readonly { id: string }[])[] = Object.values(own).map((part) =>
    part === null ? [] : Array.isArray(part) ? part : [part],
  );
  const ids = new Map(all.flat().map(({ id }) => [id, newId()]));
  const known = (id: string | null, table: 'report' | 'planItem' | 'priority') =>
    id === null || ids.has(id) || store.tables[table].get(id) ? id : null;
  const linked = {
    ...own,
    report: { ...own.report, previousReportId: known(own.report.previousReportId, 'report') },
    priorities: own.priorities.map((each) => ({ ...each, planItemId: known(each.planItemId, 'planItem') })),
    planItems: own.planItems.map((each) => ({ ...each, carriedFrom: known(each.carriedFrom, 'priority') })),
  };
  return { ids, own: renameIds(linked, ids) };
}

function copyPictures(ids: ReadonlySet<string>, records: ReportRecords, from: Store, to: Store): void {
  for (const image of records.images) {
    if (!ids.has(image.id) || to.tables.image.get(image.id)) continue;
    const bytes = from.imageBytes.get(image.hash);
    if (bytes) to.imageBytes.add(image.hash, bytes);
    to.tables.image.insert(image);
  }
}

/** The organisations the report names and the store does not know, and the look of its hub when it has none. */
function copyShared(records: ReportRecords, from: Store, to: Store): void {
  const known = new Set(to.tables.organisation.list().map(({ name }) => organisationKey(name)));
  const organisations = records.organisations.filter(
    ({ name }) => !known.has(organisationKey(name)) && organisationUses(name, records).length > 0,
  );
  const { template } = records;
  const hasTemplate = to.tables.template.listBy('hub_key', hubKey(records.report)).length > 0;
  copyPictures(shownPictures({ ...records, organisations }), records, from, to);
  for (const organisation of organisations) {
    if (!to.tables.organisation.get(organisation.id)) to.tables.organisation.insert(organisation);
  }
  if (!template || hasTemplate || to.tables.template.get(template.id)) return;
  const hash = template.wordTemplate?.hash;
  const bytes = hash === undefined ? null : from.wordTemplateBytes.get(hash);
  if (hash !== undefined && bytes) to.wordTemplateBytes.add(hash, bytes);
  to.tables.template.insert(template);
}

/** Its title; with where it comes from when the store has a report of the kind and year already. */
function titleIn({ kind, year, title }: Report, { store, clock }: Context): string {
  const taken = store.tables.report.list().some((other) => other.kind === kind && other.year === year);
  if (!taken) return title;
  const day = new Intl.DateTimeFormat('da-DK', { dateStyle: 'short' }).format(clock());
  const mark = ` (hentet fra sikkerhedskopi ${day})`;
  return `${title.slice(0, 500 - mark.length)}${mark}`;
}

function insertAll<T>(table: { insert(record: T): void }, rows: readonly T[]): void {
  for (const row of rows) table.insert(row);
}

/**
 * Writes a report of another store into this one, within a step: as a report of its own, whatever is there already.
 * Its exports are answered, to be noted after the step: they cannot be undone.
 */
export function mergeReport(reportId: string, from: Context, into: Context): MergedReport {
  const records = readReport({ reportId }, from);
  const { store } = into;
  const { tables } = store;
  const { ids, own } = renamed(records, into);
  const report = { ...own.report, title: titleIn(own.report, into) };
  copyShared(records, from.store, store);
  tables.report.insert(report);
  insertAll(tables.section, own.sections);
  insertAll(tables.highlight, own.highlights);
  insertAll(tables.priority, own.priorities);
  insertAll(tables.activity, own.activities);
  insertAll(tables.testimonial, own.testimonials);
  insertAll(tables.kpi, own.kpis);
  insertAll(tables.fundingApplication, own.fundingApplications);
  insertAll(tables.planItem, own.planItems);
  insertAll(tables.indicator, own.indicators);
  if (own.finalProject) tables.finalProject.insert(own.finalProject);
  const exports = from.store.tables.export.listBy('report_id', reportId).map((entry) => {
    const digest = from.store.exportDigests.get(entry.id);
    return {
      entry: { ...entry, id: into.newId(), reportId: report.id },
      digest: digest && renameDigest(digest, ids),
    };
  });
  return { report, exports };
}

/** A part's key holds the id of the record it was printed from. */
function renameDigest(digest: ReportDigest, ids: ReadonlyMap<string, string>): ReportDigest {
  return digest.map((part) => {
    const id = part.source && ids.get(part.source.id);
    if (!part.source || !id) return part;
    return { ...part, key: part.key.replaceAll(part.source.id, id), source: { ...part.source, id } };
  });
}

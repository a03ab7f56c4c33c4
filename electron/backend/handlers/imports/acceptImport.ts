import { noConsent } from '#shared/domain/consent.ts';
import { orderedLists } from '#shared/domain/records.ts';
import type { OrderedEntity, ReportRecords } from '#shared/domain/records.ts';
import type { CommandOutput, CommandParsedInput } from '#shared/contract/commands.ts';
import type { ImportedEntity, ImportedRecord } from '#shared/import/match/importedRecord.ts';
import { missingRecords } from '#shared/import/match/missingRecords.ts';
import { matchRecords } from '#shared/import/match/matchRecords.ts';
import type { Match } from '#shared/import/match/matchRecords.ts';
import type { Store } from '#db/store.ts';
import { BackendError } from '../../backendError.ts';
import { change } from '../../context.ts';
import type { Context } from '../../context.ts';
import { nounOf, recordRules } from '../records/recordRules.ts';
import { tableOf } from '../records/tableOf.ts';
import { readReport } from '../reports/readReport.ts';
import { addSectionTexts } from './addSectionTexts.ts';
import { addPictures, imageIdsOf } from './addPictures.ts';
import { decideImport } from './decideImport.ts';
import { mapReferences } from './mapReferences.ts';
import type { FinalId } from './mapReferences.ts';
import { newImportedReport } from './newImportedReport.ts';
import { storedPictures } from './storedPictures.ts';
import { takeMissing } from './takeMissing.ts';

/** Records are stored after those they name. */
const ORDER: readonly ImportedEntity[] = [
  'organisation',
  'report',
  'finalProject',
  'section',
  'highlight',
  'kpi',
  'planItem',
  'priority',
  'activity',
  'fundingApplication',
  'indicator',
  'testimonial',
];

/** Stores a record, new or changed. @throws BackendError `invalid-input` when it does not hold against the store */
function store({ entity, record }: ImportedRecord, { store: into }: Context): 'added' | 'changed' | 'same' {
  const table = tableOf(entity, into);
  const rule = recordRules[entity] as (typeof recordRules)['highlight'];
  const previous = table.get(record.id);
  const [problem] = rule.problems(record as never, previous as never, into);
  if (problem) {
    const { the } = nounOf(entity, record as never);
    throw new BackendError('invalid-input', `Filen kan ikke lægges ind: ${the} – ${problem.message}.`, [
      problem,
    ]);
  }
  if (!previous) {
    table.insert(record);
    return 'added';
  }
  if (JSON.stringify(previous) === JSON.stringify(record)) return 'same';
  table.update(record);
  return 'changed';
}

function isOrdered(entity: ImportedEntity): entity is ImportedEntity & OrderedEntity {
  return Object.hasOwn(orderedLists, entity);
}

/** Numbers new records on after those the report has. */
function orderIn(reportId: string, { tables }: Store): (imported: ImportedRecord) => ImportedRecord {
  const last = new Map<string, number>();
  return (imported) => {
    const { entity, record } = imported;
    if (!isOrdered(entity)) return imported;
    const before =
      last.get(entity) ??
      tables[entity].listBy('report_id', reportId).reduce((most, each) => Math.max(most, each.order), -1);
    last.set(entity, before + 1);
    return { entity, record: { ...record, order: before + 1 } } as ImportedRecord;
  };
}

/** A file never gives anybody's consent, and what was consented to are the words that stood there. */
function withoutConsent(imported: ImportedRecord, { store }: Context): ImportedRecord {
  if (imported.entity !== 'testimonial') return imported;
  const known = store.tables.testimonial.get(imported.record.id);
  return known?.quote === imported.record.quote
    ? imported
    : { entity: 'testimonial', record: { ...imported.record, consent: noConsent } };
}

/** Leads the references of a section that was stored with a new report to what has its id by now. */
function linkSection(
  id: string,
  finalId: FinalId,
  proposals: ReadonlyMap<string, ImportedRecord>,
  context: Context,
): void {
  const record = context.store.tables.section.get(id);
  if (record) store(mapReferences({ entity: 'section', record }, finalId, proposals), context);
}

/** Whether a proposal is taken: as chosen, else when it is new or fills what is empty. */
function isTaken({ state, result }: Match, id: string, take: Readonly<Record<string, boolean>>): boolean {
  return take[id] ?? (['new', 'fills'].includes(state) || result.entity === 'organisation');
}

/**
 * Takes what was chosen of a file into a report, new or there already, as one step.
 * @throws BackendError `not-found` when the import or the report is gone, `invalid-input` when a choice cannot be made
 */
export function acceptImport(
  { importId, ...choices }: CommandParsedInput<'import.accept'>,
  context: Context,
): CommandOutput<'import.accept'> {
  const pending = context.imports.get(importId);
  if (!pending) {
    throw new BackendError('not-found', 'Det, der blev læst, er her ikke længere. Importér filen igen.');
  }
  const { edits, texts } = decideImport(pending, choices);
  const { tables } = context.store;

  const accept = () => {
    let into: ReportRecords | null = null;
    if (choices.into !== null) {
      into = readReport({ reportId: choices.into }, context);
      if (into.report.kind !== pending.kind) {
        throw new BackendError('invalid-input', 'Filen er en anden type rapport end den, du lægger den i.');
      }
    }
    const figures = storedPictures(pending.pictures, context);
    const { gone, records: proposed } = pending;
    const matches = matchRecords(proposed, into, tables.organisation.list(), { edits, figures, gone });
    const proposals = new Map(pending.records.map((each) => [each.record.id, each]));
    const taken = new Map<string, Match>();
    pending.records.forEach(({ record }, at) => {
      const match = matches[at];
      if (match && isTaken(match, record.id, choices.take)) taken.set(record.id, match);
    });

    const made = into ? null : newImportedReport(pending, taken, context);
    const reportId = into?.report.id ?? made?.reportId ?? '';
    const ids = new Map<string, string>(made?.ids);
    pending.records.forEach(({ record }, at) => {
      // What the report holds already is what others refer to, taken again or not.
      const existing = matches[at]?.existingId;
      if (existing) ids.set(record.id, existing);
      else if (taken.has(record.id) && !ids.has(record.id)) ids.set(record.id, context.newId());
    });
    const pictures = pending.pictures.filter(({ id }) => choices.take[id] ?? true);
    const imageIds = imageIdsOf(pictures, context);
    for (const [id, imageId] of imageIds) ids.set(id, imageId);
    const finalId = (id: string) => ids.get(id) ?? (proposals.has(id) ? null : id);

    const inOrder = orderIn(reportId, context.store);
    const counts = { added: made ? 1 : 0, changed: 0, deleted: 0 };
    for (const entity of ORDER) {
      for (const [id, { existingId, result }] of taken) {
        if (result.entity !== entity) continue;
        if (made?.ids.has(id)) {
          if (entity === 'section') linkSection(ids.get(id) ?? id, finalId, proposals, context);
          continue;
        }
        const own = 'reportId' in result.record ? { reportId } : {};
        const record = { ...result.record, ...own, id: ids.get(id) ?? id };
        const named = mapReferences({ entity, record } as ImportedRecord, finalId, proposals);
        const placed = existingId === null ? inOrder(named) : named;
        const done = store(withoutConsent(placed, context), context);
        if (done !== 'same') counts[done] += 1;
      }
    }
    // Sections are emptied before texts and pictures are put into them.
    if (into) {
      const missing = missingRecords(into, proposed, matches, gone);
      takeMissing(
        missing.filter(({ existing }) => choices.take[existing.record.id] === true),
        counts,
        context,
      );
    }
    counts.changed += addSectionTexts(reportId, pending.kind, texts, context);
    counts.added += addPictures(pictures, (id) => ids.get(id) ?? null, imageIds, context);
    return { reportId, ...counts };
  };

  const outcome = change(context, accept, ({ reportId }) => ({
    verb: 'Importeret',
    what: pending.fileName,
    reportId,
  }));
  context.imports.drop(importId);
  return outcome;
}

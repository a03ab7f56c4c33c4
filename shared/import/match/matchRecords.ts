import { isBlank } from '#shared/domain/richText.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { Mark } from '#shared/report/marks/markName.ts';
import { recordKey } from '#shared/report/marks/recordKey.ts';
import { blankOf } from './blankOf.ts';
import { emptyGone, type Emptied } from './emptyGone.ts';
import { identityOf } from './identityOf.ts';
import type { ImportedRecord } from './importedRecord.ts';
import { isFileOf } from './isFileOf.ts';
import { knownReferences } from './knownReferences.ts';
import { knownOrganisation } from './knownOrganisation.ts';
import { isOwn, isOwnOf, ownId } from '../own/ownId.ts';
import { likeliest } from './likeliest.ts';
import { listRecords } from './listRecords.ts';
import { mergeOwn } from './mergeOwn.ts';
import { mergeKpi, mergeRecord, mergeSection } from './mergeRecord.ts';
import { sameValue } from './sameValue.ts';
import { withNames } from './withNames.ts';
import { withReferences } from './withReferences.ts';

/**
 * `same`: the report holds it already. `fills`: it holds the thing, and the file fills fields that are empty there.
 * `changed`: the file says something else of it.
 */
export type MatchState = 'new' | 'same' | 'fills' | 'changed';

/**
 * A proposal beside what is there. `result` is the record as it becomes when the proposal is taken; `emptied` is what was
 * deleted from it in the file.
 */
export type Match = {
  state: MatchState;
  existingId: string | null;
  result: ImportedRecord;
  emptied: readonly Emptied[];
};

/** What is known beside the proposals. */
export type MatchOptions = {
  /** Proposals as they were put right, by id; what they are known by is still what the file said. */
  edits?: ReadonlyMap<string, ImportedRecord>;
  /** What the store has of the file's pictures, by the proposal's id. */
  figures?: ReadonlyMap<string, string>;
  /** What a file of ours printed when it was written and holds no more. */
  gone?: readonly Mark[];
};

const none: readonly Emptied[] = [];

/** What becomes of `existing` when the proposal is taken. Both are of one entity. */
function merged(existing: ImportedRecord, proposed: ImportedRecord): ImportedRecord {
  if (proposed.entity === 'section' && existing.entity === 'section') {
    return { entity: 'section', record: mergeSection(existing.record, proposed.record) };
  }
  const blank: object = blankOf(proposed);
  const fillOnly = ['report', 'finalProject', 'organisation'].includes(proposed.entity);
  const record = mergeRecord<object>(existing.record, proposed.record, blank, { fillOnly });
  if (proposed.entity === 'kpi' && existing.entity === 'kpi') {
    const named = mergeRecord(existing.record, { ...proposed.record, values: {} }, blankOf(proposed));
    return { entity: 'kpi', record: mergeKpi(named, proposed.record) };
  }
  return { entity: proposed.entity, record } as ImportedRecord;
}

/** What the proposal does to the record that is there. */
function stateOf(existing: ImportedRecord, result: ImportedRecord): MatchState {
  if (result.record === existing.record) return 'same';
  const blank = new Map<string, unknown>(Object.entries(blankOf(existing)));
  const before = new Map<string, unknown>(Object.entries(existing.record));
  if (existing.entity === 'section') return isBlank(existing.record.body) ? 'fills' : 'changed';
  const changed = Object.entries(result.record).filter(([key, value]) => value !== before.get(key));
  const onlyFills = changed.every(
    // Years are added to a key figure, never overwritten.
    ([key]) => key === 'values' || sameValue(before.get(key), blank.get(key)),
  );
  return onlyFills ? 'fills' : 'changed';
}

/**
 * Pairs proposals with the records they speak of: by the mark a file of ours has of the record, then by what both are
 * known by, then by likeness. Each record is the pair of one proposal at most; of several that are known by the same,
 * the one that says the same comes first.
 */
function pairs(
  proposals: readonly ImportedRecord[],
  records: readonly ImportedRecord[],
  says: (existing: ImportedRecord, proposal: ImportedRecord) => boolean,
): Map<ImportedRecord, ImportedRecord> {
  const found = new Map<ImportedRecord, ImportedRecord>();
  const left = new Set(records);
  const pair = (proposal: ImportedRecord, existing: ImportedRecord | undefined): void => {
    if (!existing) return;
    found.set(proposal, existing);
    left.delete(existing);
  };
  const there = Map.groupBy(records, (each) => `${each.entity} ${identityOf(each)}`);
  for (const proposal of proposals)
    if (isOwn(proposal.record.id))
      pair(
        proposal,
        records.find(({ entity, record }) => isOwnOf(proposal.record.id, entity, record.id)),
      );
  for (const proposal of proposals) {
    const identity = identityOf(proposal);
    if (found.has(proposal) || identity === '') continue;
    const candidates = (there.get(`${proposal.entity} ${identity}`) ?? []).filter((each) => left.has(each));
    pair(proposal, candidates.find((each) => says(each, proposal)) ?? candidates[0]);
  }
  for (const proposal of proposals) if (!found.has(proposal)) pair(proposal, likeliest(proposal, [...left]));
  return found;
}

/**
 * Sets each proposal beside what is there: organisations beside the store's, all others beside the report they go into.
 * @param into the report the file goes into, or null for a new one
 */
export function matchRecords(
  proposals: readonly ImportedRecord[],
  into: ReportRecords | null,
  organisations: ReportRecords['organisations'],
  { edits = new Map(), figures = new Map(), gone = [] }: MatchOptions = {},
): Match[] {
  const known = knownOrganisation(organisations);
  const nameOf = (name: string) => known({ name })?.name ?? name;
  const asTaken = (proposal: ImportedRecord) => withNames(edits.get(proposal.record.id) ?? proposal, nameOf);
  const own = into !== null && isFileOf(into, proposals);
  const goneOf = Map.groupBy(own ? gone : [], ({ entity, key }) => ownId(entity, key));
  const become = (existing: ImportedRecord, proposed: ImportedRecord): ImportedRecord =>
    own ? mergeOwn(existing, proposed, blankOf(proposed)) : merged(existing, proposed);
  const paired = pairs(
    proposals,
    into ? listRecords(into) : [],
    (existing, proposal) => become(existing, asTaken(proposal)).record === existing.record,
  );
  const lead = into && knownReferences(into, paired, figures);
  return proposals.map((proposal): Match => {
    const taken = asTaken(proposal);
    const proposed = lead ? withReferences(taken, lead) : taken;
    if (proposed.entity === 'organisation') {
      const existing = known(proposed.record);
      if (!existing) return { state: 'new', existingId: null, result: proposed, emptied: none };
      const result = merged({ entity: 'organisation', record: existing }, proposed);
      return { state: 'same', existingId: existing.id, result, emptied: none };
    }
    const existing = paired.get(proposal);
    if (!existing) return { state: 'new', existingId: null, result: proposed, emptied: none };
    const told = become(existing, proposed);
    const deleted = goneOf.get(ownId(existing.entity, recordKey(existing.record.id))) ?? [];
    const { result, emptied } = emptyGone(told, proposed, blankOf(existing), deleted);
    const state = emptied.length > 0 ? 'changed' : stateOf(existing, result);
    return { state, existingId: existing.record.id, result, emptied };
  });
}

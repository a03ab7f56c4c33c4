import { z } from 'zod';
import { entitySchemas } from '#shared/domain/records.ts';
import { reportKind } from '#shared/domain/report.ts';
import { sectionKey } from '#shared/domain/section.ts';
import { recordId, year } from '#shared/domain/text.ts';

const { image: _image, template: _template, ...imported } = entitySchemas;

function recordOf<E extends keyof typeof imported>(entity: E) {
  return z.object({ entity: z.literal(entity), record: imported[entity] });
}

/** A record of a file, and what it is of. */
export const importedRecord = z.union([
  recordOf('report'),
  recordOf('section'),
  recordOf('highlight'),
  recordOf('priority'),
  recordOf('activity'),
  recordOf('testimonial'),
  recordOf('kpi'),
  recordOf('fundingApplication'),
  recordOf('planItem'),
  recordOf('organisation'),
  recordOf('finalProject'),
  recordOf('indicator'),
]);

const placed = z.object({ text: z.string(), where: z.string() });

/** A field that was deleted from a file of ours, and what the report has in it; empty for one that is only set or not. */
const emptied = z.array(z.object({ field: z.string(), text: z.string() }));

/** A proposed record: where it was read, how sure that is and why it is not, and whether the report holds it already. */
const importItem = z.intersection(
  importedRecord,
  z.object({
    source: placed,
    confidence: z.enum(['sure', 'doubtful']),
    doubts: z.array(z.string()),
    state: z.enum(['new', 'same', 'fills', 'changed']),
    /** What the record loses when it is taken. */
    emptied,
  }),
);
export type ImportItem = z.output<typeof importItem>;

/**
 * A record of the report that a file of ours held when it was written, and that was deleted from it. When it is taken it
 * `deletes` the record, or, for what a report always has, empties what was deleted of it.
 */
const missingRecord = z.intersection(importedRecord, z.object({ emptied, deletes: z.boolean() }));
export type MissingRecord = z.output<typeof missingRecord>;

/** A picture of the file; sizes in px. `place` is the proposal it stands at and what it is there. */
const importPicture = z.object({
  id: recordId,
  hash: z.string(),
  width: z.int(),
  height: z.int(),
  altText: z.string(),
  where: z.string(),
  place: z.object({ id: recordId, as: z.enum(['logo', 'portrait', 'picture']) }),
  /** The store has the picture already. */
  known: z.boolean(),
});
export type ImportPicture = z.output<typeof importPicture>;

const sourceLine = z.object({
  kind: z.enum(['heading', 'paragraph', 'item', 'image']),
  text: z.string(),
  level: z.int(),
  where: z.string(),
  records: z.array(recordId),
  table: z.object({ number: z.int(), row: z.int(), column: z.int() }).nullable(),
  image: z.int().nullable(),
});

/** What a file was understood to hold. References between its records are by the proposals' own ids. */
const importProposal = z.object({
  ok: z.literal(true),
  importId: recordId,
  fileName: z.string(),
  kind: reportKind,
  /** The report it goes into unless a new one is asked for: the one named, else the one of that kind and year. */
  into: z.object({ reportId: recordId, title: z.string(), year }).nullable(),
  items: z.array(importItem),
  /** What stands in the report, stood in the file, and is gone from it; never taken unless it is named. */
  missing: z.array(missingRecord),
  pictures: z.array(importPicture),
  notPlaced: z.array(placed.extend({ known: z.boolean() })),
  lost: z.array(z.object({ what: z.string(), where: z.string() })),
  /** Written by this app: then all it prints was read back from its marks. */
  own: z.boolean(),
  /** Sentences about the whole file that the consultant should read first. */
  warnings: z.array(z.string()),
  lines: z.array(sourceLine),
});
export type ImportProposal = z.output<typeof importProposal>;

const refusal = z.object({
  ok: z.literal(false),
  error: z.object({
    code: z.enum(['not-word', 'damaged', 'password', 'lock-file', 'old-doc', 'unsafe', 'too-large']),
    message: z.string(),
  }),
});

/** What was understood of a file, or why it was refused. */
export const importReading = z.discriminatedUnion('ok', [importProposal, refusal]);
export type ImportReading = z.output<typeof importReading>;

/** Where a text that no record took is put by hand. */
const placement = z.object({
  /** Its number in `notPlaced`. */
  index: z.int().min(0),
  to: z.discriminatedUnion('type', [
    z.object({ type: z.literal('section'), key: sectionKey }),
    z.object({ type: z.literal('field'), id: recordId, field: z.string().max(100) }),
  ]),
});
export type Placement = z.output<typeof placement>;

/** What the consultant decided; a proposal that is not named is taken unless the report holds it already. */
export const importChoices = z.object({
  /** The report it goes into; null makes a new one. */
  into: recordId.nullable(),
  /** By the proposal's id, pictures too; what is missing from the file by the id it has in the report. */
  take: z.record(recordId, z.boolean()).default({}),
  /** Proposals as they were put right, known by their ids. */
  edits: z.array(importedRecord).max(100_000).default([]),
  placements: z.array(placement).max(100_000).default([]),
});
export type ImportChoices = z.output<typeof importChoices>;

/** What an import came to: records added, changed and deleted. */
export const importOutcome = z.object({
  reportId: recordId,
  added: z.int(),
  changed: z.int(),
  deleted: z.int(),
});

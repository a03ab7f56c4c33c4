import { z } from 'zod';
import { backupReason } from '#shared/domain/backupReason.ts';
import { testimonial } from '#shared/domain/testimonial.ts';
import { recordId, year } from '#shared/domain/text.ts';

/** A person's name, as it is asked for. */
export const personName = z.string().trim().min(2, { error: 'Skriv mindst to bogstaver af navnet' }).max(500);

/** How many years after a report's own year its people's names are kept; null: no limit is set. */
export const keepYears = z.int().min(1).max(30).nullable();

/** Somebody who is quoted, in one or more reports. `due`: their names have been kept longer than was decided. */
export const personSummary = z.object({
  name: z.string(),
  about: z.string(),
  years: z.array(year),
  testimonials: z.int(),
  portraits: z.int(),
  due: z.boolean(),
});
export type PersonSummary = z.output<typeof personSummary>;

export const peopleList = z.object({ keepYears, people: z.array(personSummary) });
export type PeopleList = z.output<typeof peopleList>;

const where = z.object({ reportId: recordId.nullable(), report: z.string() });

/** All the store knows of one person. */
export const personRecord = z.object({
  name: z.string(),
  testimonials: z.array(where.extend({ testimonial, portraitHash: z.string().nullable() })),
  /** Other records whose text names the person: "projekt: Eksempelprojektet". */
  mentions: z.array(where.extend({ what: z.string() })),
  /** Steps that can still be undone speak of the person. */
  inHistory: z.boolean(),
  /** Files that were exported and name the person; they lie outside the store. */
  exports: z.array(z.object({ file: z.string(), at: z.string() })),
});
export type PersonRecord = z.output<typeof personRecord>;

/** A backup that names the person: made when and why, where it lies, and when it is let go of (ISO; null: not foreseen). */
export const personBackup = z.object({
  id: z.string(),
  at: z.string(),
  reason: backupReason,
  folder: z.string(),
  until: z.string().nullable(),
});
export type PersonBackup = z.output<typeof personBackup>;

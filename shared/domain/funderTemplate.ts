import { z } from 'zod';
import { financingSource } from './financingSource.ts';

/** A line of financing as the funder's form has it; a label such as "Socialfond/Regionalfond" asks which of the two. */
export const funderLine = z.object({
  label: z.string().trim().min(1, { error: 'Skriv, hvad linjen hedder' }).max(500),
  source: financingSource.default('other'),
});
export type FunderLine = z.output<typeof funderLine>;

/**
 * Whether the emblem of the EU stands on a final report that EU money paid for, and in which programme's words: `auto`
 * goes by the year the project began.
 */
export const euPublicity = z.enum(['auto', '2014', '2021', 'off']);
export type EuPublicity = z.output<typeof euPublicity>;

/** What a funder asks of a final report: the lines of financing a new one begins with, and EU publicity. */
export const funderTemplate = z.object({
  lines: z
    .array(funderLine)
    .max(30)
    .default([
      { label: 'Medfinansiering fra EU’s Socialfond/Regionalfond', source: 'eu' },
      { label: 'Medfinansiering fra region', source: 'region' },
      { label: 'Øvrig medfinansiering', source: 'other' },
    ]),
  euPublicity: euPublicity.default('auto'),
});
export type FunderTemplate = z.output<typeof funderTemplate>;

import { z } from 'zod';
import { richText } from './richText.ts';
import { recordId, recordRef, shortText } from './text.ts';

export const organisationKind = z.enum([
  'municipality',
  'region',
  'company',
  'knowledgeInstitution',
  'cluster',
  'foundation',
  'authority',
  'association',
  'other',
]);
export type OrganisationKind = z.infer<typeof organisationKind>;

/** True for eight digits that a CVR number can be (no leading 0; weights 2 7 6 5 4 3 2 1, sum divisible by 11). */
export function isCvr(text: string): boolean {
  if (!/^[1-9]\d{7}$/.test(text)) return false;
  const sum = [2, 7, 6, 5, 4, 3, 2, 1].reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return sum % 11 === 0;
}

/**
 * Organisation, shared by all reports of the store. Its name is unique there (case ignored): records name
 * organisations by it, and renaming one renames it wherever it stands.
 */
export const organisation = z.object({
  id: recordId,
  name: z.string().min(1, { error: 'Skriv organisationens navn' }).max(500),
  abbreviation: shortText,
  kind: organisationKind.default('other'),
  cvr: z
    .string()
    .refine((text) => text === '' || isCvr(text), {
      error: 'Et CVR-nummer har otte cifre; tjek, at det er tastet rigtigt',
    })
    .default(''),
  logoId: recordRef,
  tagline: shortText,
  boilerplate: richText,
});
export type Organisation = z.output<typeof organisation>;

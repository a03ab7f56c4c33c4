import type { Organisation } from '#shared/domain/organisation.ts';
import { organisationKey } from '#shared/domain/organisationKey.ts';

/** Finds an organisation the store knows, by its name or by the letters that stand for it; null for a new one. */
export function knownOrganisation(
  organisations: readonly Organisation[],
): (proposed: { name: string; abbreviation?: string }) => Organisation | null {
  const byKey = new Map(organisations.map((each) => [organisationKey(each.name), each]));
  const byLetters = new Map(
    organisations.flatMap((each) =>
      each.abbreviation.trim() === '' ? [] : [[each.abbreviation.trim().toUpperCase(), each] as const],
    ),
  );
  return ({ name, abbreviation = '' }) =>
    byKey.get(organisationKey(name)) ??
    // Letters are compared as letters: "Dis" is not the cluster DIS.
    byLetters.get(name.trim()) ??
    byLetters.get(abbreviation.trim().toUpperCase()) ??
    null;
}

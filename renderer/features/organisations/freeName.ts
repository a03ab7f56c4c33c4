import { organisationKey } from '#shared/domain/organisationKey.ts';

/** `wish`, or when an organisation has that name already, `wish 2`, `wish 3` …: the first that is free. */
export function freeName(wish: string, taken: readonly { name: string }[]): string {
  const keys = new Set(taken.map(({ name }) => organisationKey(name)));
  let name = wish;
  for (let number = 2; keys.has(organisationKey(name)); number++) name = `${wish} ${number}`;
  return name;
}

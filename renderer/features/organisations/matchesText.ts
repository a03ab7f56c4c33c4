import type { Organisation } from '#shared/domain/organisation.ts';

/** Whether an organisation is one of those looked for: each word stands in its name, abbreviation, kind or CVR number. */
export function matchesText(text: string, { name, abbreviation, cvr }: Organisation, kind: string): boolean {
  const said = [name, abbreviation, kind, cvr].join(' ').toLocaleLowerCase('da');
  return text
    .toLocaleLowerCase('da')
    .trim()
    .split(/\s+/)
    .every((word) => said.includes(word));
}

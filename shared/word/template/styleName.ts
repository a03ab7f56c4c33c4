/** What LibreOffice and copied styles call Word's own styles in Danish; Word itself writes the English names. */
const danish = new Map([
  ['standard', 'normal'],
  ['titel', 'title'],
  ['undertitel', 'subtitle'],
  ['citat', 'quote'],
  ['quotations', 'quote'],
  ['billedtekst', 'caption'],
  ['sidehoved', 'header'],
  ['sidefod', 'footer'],
  ['internetlink', 'hyperlink'],
  ['contents heading', 'toc heading'],
  ['overskrift til indholdsfortegnelse', 'toc heading'],
]);

const danishSeries: readonly (readonly [RegExp, string])[] = [
  [/^overskrift (\d)$/, 'heading'],
  [/^(?:indholdsfortegnelse|contents) (\d)$/, 'toc'],
  [/^opstilling - punkttegn(?: (\d))?$/, 'list bullet'],
  [/^opstilling - tal ?eller ?bogst\.?(?: (\d))?$/, 'list number'],
];

/**
 * A style's name as styles are compared: Word ignores case, and what follows a comma is an alias. Ids are localised
 * and never looked at.
 */
export function styleNameKey(name: string): string {
  const plain = (name.split(',')[0] ?? '').trim().toLowerCase();
  for (const [pattern, english] of danishSeries) {
    const match = pattern.exec(plain);
    if (match) return match[1] === undefined ? english : `${english} ${match[1]}`;
  }
  return danish.get(plain) ?? plain;
}

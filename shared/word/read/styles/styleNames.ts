/** What a paragraph style says its text is, beside headings. */
export type StyleRole = 'title' | 'subtitle' | 'quote' | 'caption' | 'contents' | 'bullet' | 'number';

/**
 * Word writes built-in names in English whatever its language; LibreOffice and copied styles bring Danish ones.
 * Ids are localised and never looked at.
 */
const roles: readonly (readonly [RegExp, StyleRole])[] = [
  [/^(?:title|titel)$/i, 'title'],
  [/^(?:subtitle|undertitel)$/i, 'subtitle'],
  [/^(?:intense quote|quote|citat|stærkt citat|quotations|block text|bloktekst)$/i, 'quote'],
  [/^(?:caption|billedtekst|figure|figur)$/i, 'caption'],
  [/^(?:toc|contents|indholdsfortegnelse|indhold) \d$/i, 'contents'],
  [/^(?:toc heading|contents heading|overskrift til indholdsfortegnelse|table of figures)$/i, 'contents'],
  [/^(?:list bullet|opstilling - punkttegn)(?: \d)?$/i, 'bullet'],
  [/^(?:list number|opstilling - talellerbogst|opstilling - tal eller bogst\.?)(?: \d)?$/i, 'number'],
];

/** The role a style name gives its paragraphs, or null. */
export function roleOf(name: string): StyleRole | null {
  return roles.find(([pattern]) => pattern.test(name.trim()))?.[1] ?? null;
}

/** "heading 2", "Heading 2", "Overskrift 2" → 2; null for other names. */
export function headingLevelOf(name: string): number | null {
  const level = /^(?:heading|overskrift) ?([1-9])$/i.exec(name.trim())?.[1];
  return level === undefined ? null : Number(level);
}

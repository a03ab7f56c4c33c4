import { z } from 'zod';

/** How sure a counted figure is: exact, ca., knap, mere end, mindst. */
export const qualifier = z.enum(['exact', 'about', 'nearly', 'over', 'atLeast']);
export type Qualifier = z.infer<typeof qualifier>;

/** A counted or measured figure, zero or more, or null when it is not known. */
export const count = z
  .number()
  .min(0, { error: 'Tallet kan ikke være negativt' })
  .max(1_000_000_000, { error: 'Tallet er for stort; det må højst være en milliard' })
  .nullable()
  .default(null);

const WORDS: Record<Qualifier, string> = {
  exact: '',
  about: 'ca.',
  nearly: 'knap',
  over: 'mere end',
  atLeast: 'mindst',
};

const READ_WORDS: [RegExp, Qualifier][] = [
  [/^(ca\.\s*|(ca|cirka|omkring|omtrent)\s+)/i, 'about'],
  [/^(knap|næsten)\s+/i, 'nearly'],
  [/^(mere end|over|flere end)\s+/i, 'over'],
  [/^(mindst|minimum)\s+/i, 'atLeast'],
];

/** Digits without an exponent, which very small numbers would else get. */
function plainDigits(size: number): string {
  const text = String(size);
  return text.includes('e-') ? size.toFixed(20).replace(/0+$/, '') : text;
}

/** A number in Danish: 1543 → `1.543`, 2.5 → `2,5`. */
export function formatNumber(value: number): string {
  const [whole = '', decimals] = plainDigits(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return `${value < 0 ? '-' : ''}${grouped}${decimals ? `,${decimals}` : ''}`;
}

/** A figure with its qualifier: (350, 'nearly') → `knap 350`; a dash for one that is not known. */
export function formatFigure(value: number | null, as: Qualifier): string {
  if (value === null) return '–';
  return as === 'exact' ? formatNumber(value) : `${WORDS[as]} ${formatNumber(value)}`;
}

/** `1.543` → 1543, `2,5` → 2.5; null when the text is no Danish number. */
export function parseNumber(text: string): number | null {
  const clean = text.replace(/[\s\u00a0]/g, '');
  if (!/^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(clean)) return null;
  // Adding 0 makes of minus zero plain zero.
  return Number(clean.replaceAll('.', '').replace(',', '.')) + 0;
}

/** Reads a figure with or without a qualifier word: `knap 350` → 350, nearly. Null when there is no number. */
export function parseFigure(text: string): { value: number; qualifier: Qualifier } | null {
  const clean = text.replace(/[\s\u00a0]+/g, ' ').trim();
  const word = READ_WORDS.find(([pattern]) => pattern.test(clean));
  const value = parseNumber(word ? clean.replace(word[0], '') : clean);
  return value === null ? null : { value, qualifier: word ? word[1] : 'exact' };
}

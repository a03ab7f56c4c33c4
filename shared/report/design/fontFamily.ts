import type { FontName } from '#shared/domain/template.ts';

/** What stands in for a font that a reader lacks, and what its lines take. */
export type FontFamily = {
  /** Fonts of the same widths first, then of the same kind. */
  fallbacks: readonly string[];
  /** ECMA-376 17.8.3.9: with serifs (roman) or without (swiss). */
  family: 'roman' | 'swiss';
  /** A line of the font at single spacing, in parts of its size. */
  line: number;
};

const families: Record<FontName, FontFamily> = {
  Aptos: { fallbacks: ['Calibri', 'Carlito', 'Segoe UI'], family: 'swiss', line: 1.28 },
  Arial: { fallbacks: ['Liberation Sans', 'Helvetica', 'Arimo'], family: 'swiss', line: 1.15 },
  Calibri: { fallbacks: ['Carlito', 'Segoe UI', 'Arial'], family: 'swiss', line: 1.22 },
  Cambria: { fallbacks: ['Caladea', 'Times New Roman', 'Liberation Serif'], family: 'roman', line: 1.17 },
  Georgia: { fallbacks: ['Gelasio', 'Times New Roman', 'DejaVu Serif'], family: 'roman', line: 1.14 },
  'Segoe UI': { fallbacks: ['Selawik', 'Open Sans', 'Arial'], family: 'swiss', line: 1.33 },
  Tahoma: { fallbacks: ['Verdana', 'DejaVu Sans Condensed', 'DejaVu Sans'], family: 'swiss', line: 1.21 },
  'Times New Roman': { fallbacks: ['Liberation Serif', 'Times', 'Tinos'], family: 'roman', line: 1.15 },
  'Trebuchet MS': { fallbacks: ['Fira Sans', 'Verdana', 'Arial'], family: 'swiss', line: 1.16 },
  Verdana: { fallbacks: ['DejaVu Sans', 'Geneva', 'Tahoma'], family: 'swiss', line: 1.22 },
};

const SERIFED = /serif|roman|times|georgia|garamond|cambria|book|palatino|minion|century/i;

/** How a font is stood in for; one that is not on the list (from a Word template) by its kind. */
export function fontFamily(name: string): FontFamily {
  if (Object.hasOwn(families, name)) return families[name as FontName];
  return SERIFED.test(name) && !/sans/i.test(name)
    ? { fallbacks: ['Times New Roman', 'Liberation Serif'], family: 'roman', line: 1.15 }
    : { fallbacks: ['Calibri', 'Carlito', 'Arial'], family: 'swiss', line: 1.22 };
}

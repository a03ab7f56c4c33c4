/** Signs of the symbol fonts that stand in reports, by their place in the font, as real characters. */
const symbols = new Map<number, string>([
  [0xb7, '•'],
  [0xa7, '▪'],
  [0xa8, '▫'],
  [0x6f, '○'],
  [0x6e, '■'],
  [0x76, '❖'],
  [0xd8, '➢'],
  [0xe0, '→'],
  [0xe8, '→'],
  [0xf0, '→'],
  [0xfc, '✓'],
  [0xfe, '☑'],
  [0x2d, '-'],
]);

/**
 * A `w:sym`: `char` is hexadecimal, often moved to U+F000 and up (ISO 29500-1 17.3.3.30).
 * @returns the character, or null when it has no equal outside its font.
 */
export function symbolText(char: string | undefined): string | null {
  const code = Number.parseInt(char ?? '', 16);
  if (Number.isNaN(code) || code > 0x10ffff) return null;
  if (code >= 0xf000 && code <= 0xf0ff) {
    const inFont = code - 0xf000;
    return symbols.get(inFont) ?? null;
  }
  return code < 0x20 || (code >= 0xd800 && code <= 0xdfff) ? null : String.fromCodePoint(code);
}

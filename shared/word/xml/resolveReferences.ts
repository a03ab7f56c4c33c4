const REFERENCE = /&(?:#(\d+)|#x([\dA-Fa-f]+)|(amp|lt|gt|quot|apos));|&/g;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What XML can hold (XML 1.0, 2.2). */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

/**
 * Text with its references to characters resolved; there are no entities but XML's own five.
 * @returns null when there is another reference, or an `&` that begins none
 */
export function resolveReferences(text: string): string | null {
  if (!text.includes('&')) return text;
  let broken = false;
  const resolved = text.replace(
    REFERENCE,
    (_all, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return NAMED[name] ?? '';
      const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16);
      if (isCharacter(code)) return String.fromCodePoint(code);
      broken = true;
      return '';
    },
  );
  return broken ? null : resolved;
}

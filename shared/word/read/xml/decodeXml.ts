import { Refusal } from '../refusal.ts';

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // "<" with a zero beside it: UTF-16 without a mark (XML 1.0, appendix F.1).
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8';
}

/**
 * Bytes of an XML part → its text, by byte order mark, then by declaration, then UTF-8.
 * Refuses (`damaged`) bytes that are not of their encoding: no letter is replaced in silence.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('damaged', `Tegnene i delen ${part} kan ikke læses.`);
  }
}

import type { AccessibilityResult } from '#shared/domain/accessibilityResult.ts';

/** What a PDF must carry to be read aloud in order (ISO 14289-1, 7.1 and 7.2), and how it is written. */
const marks: readonly [code: string, mark: RegExp][] = [
  ['pdf-untagged', /\/StructTreeRoot\b/],
  ['pdf-untagged', /\/MarkInfo\s*<<[^>]*\/Marked\s+true/],
  ['pdf-no-language', /\/Lang\s*(\(da(-DK)?\)|<FEFF00640061)/i],
  ['pdf-no-title', /\/Title\s*[(<]/],
  ['pdf-no-outline', /\/Outlines\b/],
];

/**
 * Looks for the marks of an accessible document in a PDF of our own printing, whose objects are not packed.
 * @param headings whether the report has any: without them there is no outline to miss.
 */
export function lintPdf(bytes: Uint8Array, headings: boolean): AccessibilityResult['file'] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const missing = marks.filter(([code, mark]) => !mark.test(text) && (headings || code !== 'pdf-no-outline'));
  return [...new Set(missing.map(([code]) => code))].map((code) => ({ code, detail: '' }));
}

/**
 * What XML 1.0 cannot hold (section 2.2): control characters but for tab and line end, halves of surrogate pairs, and
 * the two non-characters.
 */
const FORBIDDEN = /[^\P{Cc}\t\n]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Text without the characters that XML forbids; line ends of all systems become `\n`. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');
}

/** True when something of the text shows on the page. */
export function hasText(text: string): boolean {
  return cleanText(text).trim() !== '';
}

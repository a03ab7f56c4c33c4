/** What XML 1.0 cannot hold (section 2.2): control characters, the two non-characters, and halves of surrogate pairs. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text without the characters that XML forbids; line ends of all systems become `\n`. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');
}

/** True when something of the text shows on the page. */
export function hasText(text: string): boolean {
  return cleanText(text).trim() !== '';
}

/** Names Windows keeps for devices, with or without an extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A text → a file's name (without extension) that Windows, macOS and Linux all take: no path signs, no control
 * characters, no dots or spaces at its ends, no device's name, at most 120 characters. May be empty.
 */
export function safeFileName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 120)
    // A pair of surrogates must not be cut in two.
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return DEVICE.test(plain) ? `_${plain}` : plain;
}

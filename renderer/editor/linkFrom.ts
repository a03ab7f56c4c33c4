import { linkAddress } from '#shared/domain/richText.ts';

/**
 * What somebody writes for a link → an address that may be written: `example.dk` gets https, an e-mail address mailto.
 * Null when it can be no link of ours (another scheme, blanks).
 */
export function linkFrom(text: string): string | null {
  const typed = text.trim();
  const scheme = /^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^:/]+:\d+(\/|$)/.test(typed);
  const address = scheme
    ? typed
    : /^[^@\s/]+@[^@\s/]+\.[^@\s/]+$/.test(typed)
      ? `mailto:${typed}`
      : `https://${typed}`;
  if (!scheme && !typed.includes('.')) return null;
  const read = linkAddress.safeParse(address);
  return read.success ? read.data : null;
}

/** True for a link that may be handed to the system's browser: https, a real host, and no name or password in it. */
export function isSafeLink(url: string): boolean {
  const parsed = URL.parse(url);
  return (
    parsed !== null &&
    parsed.protocol === 'https:' &&
    parsed.hostname.includes('.') &&
    parsed.username === '' &&
    parsed.password === ''
  );
}

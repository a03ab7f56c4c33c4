/**
 * A plain Chromium knows nothing of an app's own scheme: a page there never reaches request interception. So
 * `scheme://host/path` lives at `https://host.scheme.invalid/path`: `.invalid` is reserved and never resolves
 * (RFC 2606 §2), and https makes the page a secure context as Electron's privileged schemes are.
 */
const suffix = '.invalid';

/** `hubrapport://app/x` → `https://app.hubrapport.invalid/x`; web addresses stay as they are. */
export function toWebAddress(url: string): string {
  const { protocol, host, pathname, search, hash } = new URL(url);
  if (['http:', 'https:', 'about:', 'data:', 'blob:'].includes(protocol)) return url;
  return `https://${host}.${protocol.slice(0, -1)}${suffix}${pathname}${search}${hash}`;
}

/** `https://app.hubrapport.invalid/x` → `hubrapport://app/x`; every other address stays as it is. */
export function fromWebAddress(url: string): string {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== 'https:' || !parsed.hostname.endsWith(suffix) || parsed.port !== '') return url;
  const names = parsed.hostname.slice(0, -suffix.length).split('.');
  const scheme = names.pop();
  if (scheme === undefined || names.length === 0) return url;
  return `${scheme}://${names.join('.')}${parsed.pathname}${parsed.search}${parsed.hash}`;
}

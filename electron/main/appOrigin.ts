/** The app's own protocol: a standard scheme, so the page has a real origin that CSP `'self'` can name. */
export const appScheme = 'hubrapport';
const appHost = 'app';

/** The page of the window. */
export const appPage = `${appScheme}://${appHost}/index.html`;

/** The page that lays a report out for print; `job` is what it calls itself when it is done. */
export function printPage(reportId: string, job: string): string {
  const about = new URLSearchParams({ report: reportId, job });
  return `${appScheme}://${appHost}/print.html?${about.toString()}`;
}

/** True for an address of the app's own protocol and host. An address that cannot be parsed is not ours. */
export function isAppUrl(url: string): boolean {
  const parsed = URL.parse(url);
  return parsed !== null && parsed.protocol === `${appScheme}:` && parsed.host === appHost;
}

/** True for an address of what the page itself holds in memory, such as a picture that is being added. */
export function isOwnBlob(url: string): boolean {
  return url.startsWith('blob:') && isAppUrl(url.slice('blob:'.length));
}

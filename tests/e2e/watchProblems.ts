import type { Page } from '@playwright/test';

/** The app's own addresses, and what its page holds in memory: on Electron, and on the stand-in (see build/standIn/webAddress.ts). */
const ownAddress = /^(?:blob:)?(hubrapport:\/\/app\/|https:\/\/app\.hubrapport\.invalid\/|about:blank$)/;

/** Reports whatever must not happen while the page lives. */
export function watchProblems(page: Page, report: (problem: string) => void): void {
  page.on('requestfinished', (request) => {
    if (!ownAddress.test(request.url())) report(`request: ${request.method()} ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // What the page's policy refused was never sent; the console tells of it.
    const refused = request.failure()?.errorText === 'csp';
    if (!refused && !ownAddress.test(request.url())) report(`request: ${request.method()} ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') report(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => report(`page: ${error.stack ?? error.message}`));
  page.on('crash', () => report('page: crashed'));
}

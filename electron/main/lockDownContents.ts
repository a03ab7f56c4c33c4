import { shell } from 'electron';
import type { WebContents } from 'electron';
import { noteProblem } from '#backend/problems/noteProblem.ts';
import { isSafeLink } from './isSafeLink.ts';

/**
 * Keeps a page where it is: no navigation (the page is one), no new window, no embedded one. A link in a report
 * opens in the system's own browser, when it is a plain https address.
 */
export function lockDownContents(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    if (isSafeLink(url)) {
      shell.openExternal(url).catch((error: unknown) => {
        noteProblem('link', error);
      });
    }
    return { action: 'deny' };
  });
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

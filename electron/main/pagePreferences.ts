import { fileURLToPath } from 'node:url';
import type { WebPreferences } from 'electron';

/** How every page of ours is run: without Node, in a world of its own, in a sandbox, with the bridge alone. */
export function pagePreferences(): WebPreferences {
  return {
    preload: fileURLToPath(new URL('preload.cjs', import.meta.url)),
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    navigateOnDragDrop: false,
    // The checker of Chromium downloads its dictionaries.
    spellcheck: false,
  };
}

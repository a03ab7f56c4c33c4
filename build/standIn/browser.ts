import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext } from 'playwright-core';
import { browserFlags } from './browserFlags.ts';
import { writeBrowserPreferences } from './browserPreferences.ts';
import { findBrowser } from './findBrowser.ts';
import { settings } from './settings.ts';

let launched: Promise<BrowserContext> | null = null;

async function launch(): Promise<BrowserContext> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('Der er ingen Chromium, Chrome eller Edge på maskinen.');
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const folder = join(settings.userData, 'chromium');
  writeBrowserPreferences(folder);
  return chromium.launchPersistentContext(folder, {
    executablePath,
    headless: settings.headless,
    chromiumSandbox: !asRoot,
    ignoreDefaultArgs: ['--enable-automation'],
    args: browserFlags({ headless: settings.headless, asRoot, debugPort: settings.debugPort }),
    viewport: null,
    acceptDownloads: false,
    serviceWorkers: 'block',
    // The consultant's own settings decide how the page looks, not playwright's defaults.
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** The browser with its one window, started at the first call. */
export function browser(): Promise<BrowserContext> {
  launched ??= launch();
  return launched;
}

/** Ends the browser, if it was ever started; a start that failed has nothing to end. */
export async function closeBrowser(): Promise<void> {
  const context = await launched?.catch(() => null);
  await context?.close();
}

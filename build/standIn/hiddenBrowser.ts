import { chromium } from 'playwright-core';
import type { Browser, BrowserContext } from 'playwright-core';
import { browserFlags } from './browserFlags.ts';
import { findBrowser } from './findBrowser.ts';

/** A browser without a screen for one window that is never shown, so that nothing flashes by on the real one. */
export class HiddenBrowser {
  #launched: Promise<Browser> | null = null;

  async open(): Promise<BrowserContext> {
    this.#launched ??= this.#launch();
    const browser = await this.#launched;
    return browser.newContext({ viewport: null, acceptDownloads: false, serviceWorkers: 'block' });
  }

  /** Ends the browser, if it was ever started; a start that failed has nothing to end. */
  async close(): Promise<void> {
    const browser = await this.#launched?.catch(() => null);
    await browser?.close();
  }

  async #launch(): Promise<Browser> {
    const executablePath = findBrowser();
    if (executablePath === null) throw new Error('Der er ingen Chromium, Chrome eller Edge på maskinen.');
    const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
    return chromium.launch({
      executablePath,
      headless: true,
      chromiumSandbox: !asRoot,
      args: browserFlags({ headless: true, asRoot, debugPort: false }),
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  }
}

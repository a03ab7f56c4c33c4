import { browser } from './browser.ts';

type Area = { x: number; y: number; width: number; height: number };
type Display = Pick<Electron.Display, 'workArea' | 'scaleFactor'>;

let display: { workArea: Area; scaleFactor: number } | null = null;

/** Asks the browser for the screen, before `app.whenReady()` is done, so that it can be told at once afterwards. */
export async function readScreen(): Promise<void> {
  const [page] = (await browser()).pages();
  display =
    (await page?.evaluate(() => ({
      workArea: { x: 0, y: 0, width: window.screen.availWidth, height: window.screen.availHeight },
      scaleFactor: window.devicePixelRatio,
    }))) ?? null;
}

/** The one screen the browser's window is on; Chromium does not tell an ordinary page of others. */
export const screen = {
  getPrimaryDisplay(): Display {
    if (!display) throw new Error('screen is not ready before app.whenReady()');
    return display;
  },
  getAllDisplays: (): Display[] => (display ? [display] : []),
};

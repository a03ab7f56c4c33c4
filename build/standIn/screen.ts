import { browser } from './browser.ts';

type Area = { x: number; y: number; width: number; height: number };
type Display = Pick<Electron.Display, 'workArea'>;

let workArea: Area | null = null;

/** Asks the browser for the screen, before `app.whenReady()` is done, so that it can be told at once afterwards. */
export async function readScreen(): Promise<void> {
  const [page] = (await browser()).pages();
  workArea =
    (await page?.evaluate(() => ({
      x: 0,
      y: 0,
      width: window.screen.availWidth,
      height: window.screen.availHeight,
    }))) ?? null;
}

/** The one screen the browser's window is on; Chromium does not tell an ordinary page of others. */
export const screen = {
  getPrimaryDisplay(): Display {
    if (!workArea) throw new Error('screen is not ready before app.whenReady()');
    return { workArea };
  },
  getAllDisplays: (): Display[] => (workArea ? [{ workArea }] : []),
};

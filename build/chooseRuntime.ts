/** What the machine has to run the app with. */
export type Machine = {
  /** Electron's program file, or null when it is not installed. */
  electron: string | null;
  /** An installed Chromium, Chrome or Edge, or null. */
  browser: string | null;
  hasScreen: boolean;
};

export type Runtime =
  | { kind: 'electron'; program: string; line: string }
  | { kind: 'standIn'; line: string }
  | { kind: 'headless'; line: string };

/**
 * Chooses what the app runs on, and says in one Danish line which it is and why: Electron where it can be had, else
 * the stand-in on an installed browser, else (no screen, or nothing to show a window with) the main job alone.
 */
export function chooseRuntime({ electron, browser, hasScreen }: Machine): Runtime {
  if (!hasScreen) {
    return {
      kind: 'headless',
      line: 'Der er ingen skærm, så Hubrapport åbner intet vindue: eksemplets rapport laves og gemmes her.',
    };
  }
  if (electron !== null) {
    return { kind: 'electron', program: electron, line: 'Hubrapport kører på Electron, som er installeret.' };
  }
  if (browser !== null) {
    return {
      kind: 'standIn',
      line: `Hubrapport kører på Chromium-reserven i ${browser}, fordi Electrons program ikke er hentet.`,
    };
  }
  return {
    kind: 'headless',
    line:
      'Der er hverken Electron, Chromium, Chrome eller Edge på maskinen, så Hubrapport åbner intet vindue: ' +
      'eksemplets rapport laves og gemmes her. Installér Chrome, eller sæt HUBRAPPORT_CHROMIUM til en browser.',
  };
}

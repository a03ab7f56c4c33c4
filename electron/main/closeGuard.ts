import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { noteProblem } from '#backend/problems/noteProblem.ts';

/** How long the page has to save what is waiting. */
const saveTimeout = 5_000;

/**
 * Lets the window close only when its page has saved everything: a close is held back, the page is told
 * (`closing`), and its `app.readyToClose` lets the window go. A page that does not answer in time leaves the choice
 * to the consultant. The page may be asked again after a "Bliv".
 */
export class CloseGuard {
  #asking: AbortController | null = null;
  /** A page that never sent a command is not yet drawn, or never will be: it has nothing to save. */
  #pageSpoke = false;
  #mayClose = false;
  readonly #window: BrowserWindow;
  readonly #tellClosing: () => void;

  constructor(window: BrowserWindow, tellClosing: () => void) {
    this.#window = window;
    this.#tellClosing = tellClosing;
    window.on('close', (event) => {
      if (this.#mayClose || !this.#pageSpoke) return;
      event.preventDefault();
      this.#ask();
    });
    // A page that is gone has nothing left to save.
    window.webContents.on('render-process-gone', () => {
      this.#mayClose = true;
    });
  }

  /** The page is up and sends commands: from now on it is asked before its window closes. */
  pageSpoke(): void {
    this.#pageSpoke = true;
  }

  /** The page has saved everything. Nothing happens when nobody asked: a page alone does not close the window. */
  readyToClose(): void {
    if (this.#asking) this.#close();
  }

  #ask(): void {
    if (this.#asking) return;
    const asking = new AbortController();
    this.#asking = asking;
    const timer = setTimeout(() => {
      this.#askConsultant(asking).catch((error: unknown) => {
        noteProblem('asking', error);
        this.#close();
      });
    }, saveTimeout);
    asking.signal.addEventListener('abort', () => clearTimeout(timer));
    this.#tellClosing();
  }

  async #askConsultant(asking: AbortController): Promise<void> {
    const { response } = await dialog.showMessageBox(this.#window, {
      type: 'warning',
      title: 'Hubrapport',
      message: 'Det sidste, du skrev, er ikke gemt endnu.',
      detail: 'Bliv i vinduet for at se, hvad der mangler, eller luk det uden at gemme.',
      buttons: ['Bliv', 'Luk uden at gemme'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    if (asking.signal.aborted) return;
    if (response === 1) return this.#close();
    this.#asking = null;
  }

  #close(): void {
    this.#mayClose = true;
    this.#asking?.abort();
    this.#asking = null;
    if (!this.#window.isDestroyed()) this.#window.close();
  }
}

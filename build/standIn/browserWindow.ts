import { EventEmitter } from 'node:events';
import type { CDPSession } from 'playwright-core';
import { app } from './app.ts';
import { browser } from './browser.ts';
import { HiddenBrowser } from './hiddenBrowser.ts';
import { heldBack } from './heldBack.ts';
import { openWindows } from './openWindows.ts';
import { StandInCannot } from './standInCannot.ts';
import { StandInWebContents } from './webContents.ts';

type Bounds = { x: number; y: number; width: number; height: number };
type WindowMode = 'normal' | 'minimized' | 'maximized' | 'fullscreen';

/**
 * The window of the app: an app window of the browser, or a page without a screen. Any further window must be one that
 * is never shown; it lives in a browser of its own that has no screen.
 */
export class BrowserWindow extends EventEmitter {
  readonly webContents: StandInWebContents;
  readonly #wanted: Partial<Bounds>;
  #bounds: Bounds;
  #mode: WindowMode = 'normal';
  #cdp: CDPSession | null = null;
  #windowId = 0;
  #destroyed = false;
  readonly #hidden: HiddenBrowser | null;

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    const { contextIsolation, sandbox, nodeIntegration, preload } = options.webPreferences ?? {};
    if (contextIsolation === false || sandbox === false || nodeIntegration) {
      throw new StandInCannot('vise en side uden sandkasse');
    }
    if (preload === undefined) throw new StandInCannot('vise et vindue uden preload');
    const { x, y, width = 800, height = 600 } = options;
    this.#wanted = { width, height, ...(x === undefined || y === undefined ? {} : { x, y }) };
    this.#bounds = { x: x ?? 0, y: y ?? 0, width, height };
    const hidden = openWindows.size > 0 ? new HiddenBrowser() : null;
    if (hidden && options.show !== false) throw new StandInCannot('vise flere vinduer');
    this.#hidden = hidden;
    this.webContents = new StandInWebContents(preload, hidden ? () => hidden.open() : browser);
    openWindows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    const { page, cdp } = await this.webContents.load(url);
    page.on('dialog', (dialog) => {
      // Other dialogs are the app's own questions (see dialog.ts): they wait for the person at the window.
      if (dialog.type() === 'beforeunload' && !this.webContents.answerBeforeUnload(dialog)) this.close();
    });
    page.once('close', () => this.#gone());
    if (!this.#hidden) await this.#takeWindow(cdp);
    this.emit('ready-to-show');
  }

  close(): void {
    this.tryToClose().catch((error: unknown) => console.error(error));
  }

  /** Closes the window unless a listener of `close` holds it back; says whether it closed. */
  async tryToClose(): Promise<boolean> {
    if (this.#destroyed) return true;
    await this.readBounds();
    if (heldBack(this, 'close')) return false;
    this.destroy();
    return true;
  }

  destroy(): void {
    const { page } = this.webContents;
    this.#gone();
    if (!this.#hidden) page?.close().catch((error: unknown) => console.error(error));
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  show(): void {
    this.#toFront();
  }

  focus(): void {
    this.#toFront();
  }

  maximize(): void {
    this.#setMode('maximized');
  }

  restore(): void {
    this.#setMode('normal');
  }

  isMaximized(): boolean {
    return this.#mode === 'maximized';
  }

  isMinimized(): boolean {
    return this.#mode === 'minimized';
  }

  /** As last read: when the window was loaded, and right before each `close`. */
  getNormalBounds(): Bounds {
    return this.#bounds;
  }

  async #takeWindow(cdp: CDPSession): Promise<void> {
    this.#cdp = cdp;
    const { windowId } = await cdp.send('Browser.getWindowForTarget');
    this.#windowId = windowId;
    const { x, y, ...size } = this.#wanted;
    const place = x === undefined || y === undefined ? {} : { left: x, top: y };
    await cdp.send('Browser.setWindowBounds', { windowId, bounds: { ...size, ...place } });
  }

  /** Reads anew where the window is; Electron always knows, the browser must be asked. */
  async readBounds(): Promise<void> {
    const found = await this.#cdp?.send('Browser.getWindowBounds', { windowId: this.#windowId });
    if (!found) return;
    const { windowState = 'normal', left = 0, top = 0, width, height } = found.bounds;
    this.#mode = windowState;
    if (windowState !== 'normal' || width === undefined || height === undefined) return;
    this.#bounds = { x: left, y: top, width, height };
  }

  #setMode(windowState: WindowMode): void {
    this.#mode = windowState;
    this.#cdp
      ?.send('Browser.setWindowBounds', { windowId: this.#windowId, bounds: { windowState } })
      .catch((error: unknown) => console.error(error));
  }

  #toFront(): void {
    if (this.#hidden) throw new StandInCannot('vise flere vinduer');
    this.webContents.page?.bringToFront().catch((error: unknown) => console.error(error));
  }

  #gone(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.webContents.end();
    this.#hidden?.close().catch((error: unknown) => console.error(error));
    openWindows.delete(this);
    this.emit('closed');
    if (openWindows.size === 0) app.emit('window-all-closed');
  }
}

import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { browser, closeBrowser } from './browser.ts';
import { heldBack } from './heldBack.ts';
import { openWindows } from './openWindows.ts';
import { readScreen } from './screen.ts';
import { settings } from './settings.ts';
import { StandInCannot } from './standInCannot.ts';

/** Whether this process is the one instance of its data folder; decided before the app's main file is loaded. */
let isFirstInstance = true;
let quitting = false;

class StandInApp extends EventEmitter {
  /** Ready when the browser runs and its screen is known. */
  async whenReady(): Promise<void> {
    const context = await browser();
    context.once('close', () => void this.#end());
    await readScreen();
  }

  requestSingleInstanceLock(): boolean {
    return isFirstInstance;
  }

  /** Chromium's sandbox is on for every page anyway (see browser.ts). */
  enableSandbox(): void {}

  getVersion(): string {
    const file = join(settings.appFolder, 'package.json');
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
    return version;
  }

  getPath(name: string): string {
    if (name === 'userData') return settings.userData;
    if (name === 'documents') return join(homedir(), 'Documents');
    throw new StandInCannot(`finde mappen »${name}«`);
  }

  /** Closes every window; when none holds back, and `will-quit` neither, ends the process. */
  quit(): void {
    if (quitting) return;
    quitting = true;
    this.#quit().catch((error: unknown) => {
      console.error(error);
      this.exit(1);
    });
  }

  exit(code = 0): void {
    closeBrowser()
      .catch((error: unknown) => console.error(error))
      .finally(() => process.exit(code));
  }

  async #quit(): Promise<void> {
    for (const window of openWindows) {
      if (!(await window.tryToClose())) {
        quitting = false;
        return;
      }
    }
    await this.#end();
  }

  /** The last part of quitting, also taken when the browser itself was ended. */
  async #end(): Promise<void> {
    quitting = true;
    if (heldBack(this, 'will-quit')) {
      quitting = false;
      return;
    }
    this.exit(0);
  }
}

export const app = new StandInApp();

/** Called before the app's main file is loaded, which asks for the lock without waiting. */
export function setFirstInstance(first: boolean): void {
  isFirstInstance = first;
}

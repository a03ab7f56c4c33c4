import { BrowserWindow, screen } from 'electron';
import { pagePreferences } from './pagePreferences.ts';
import { readWindowState, smallestWindow, writeWindowState } from './windowState.ts';

/**
 * Makes the window: hidden until its page is drawn, its page without Node, in a world of its own, in a sandbox.
 * @param stateFile where its size and place are remembered.
 */
export function createWindow(stateFile: string): BrowserWindow {
  const screens = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map((display) => display.workArea);
  const { maximized, ...bounds } = readWindowState(stateFile, screens);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: 'Hubrapport',
    show: false,
    webPreferences: pagePreferences(),
  });
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  window.on('close', () => {
    writeWindowState(stateFile, { ...window.getNormalBounds(), maximized: window.isMaximized() });
  });
  return window;
}

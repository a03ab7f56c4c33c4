import { readFileSync, writeFileSync } from 'node:fs';
import { noteProblem } from '#backend/problems/noteProblem.ts';

/** Where the window stood when it was last closed, in screen px. */
export type WindowState = { x?: number; y?: number; width: number; height: number; maximized: boolean };

type Area = { x: number; y: number; width: number; height: number };

export const firstWindowState: WindowState = { width: 1440, height: 900, maximized: false };
export const smallestWindow = { width: 960, height: 600 } as const;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value);

/**
 * Reads a remembered state and fits it to the screens there are now: a window left on a screen that is gone comes
 * back on the first one, in a size that fits it.
 * @param text what the file held; anything that is no state gives the first one.
 * @param screens the work areas of the screens, the first one first.
 */
export function fitWindowState(text: string, screens: readonly Area[]): WindowState {
  let read: Partial<Record<keyof WindowState, unknown>>;
  try {
    const parsed: unknown = JSON.parse(text);
    read = typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    read = {};
  }
  const screen = screens[0] ?? { x: 0, y: 0, ...firstWindowState };
  const { x, y } = read;
  const size = {
    width: Math.max(
      Math.min(isNumber(read.width) ? read.width : firstWindowState.width, screen.width),
      smallestWindow.width,
    ),
    height: Math.max(
      Math.min(isNumber(read.height) ? read.height : firstWindowState.height, screen.height),
      smallestWindow.height,
    ),
    maximized: read.maximized === true,
  };
  const visible =
    isNumber(x) &&
    isNumber(y) &&
    screens.some(
      (area) =>
        x >= area.x - 50 &&
        y >= area.y - 50 &&
        x < area.x + area.width - 100 &&
        y < area.y + area.height - 100,
    );
  return visible ? { ...size, x, y } : size;
}

/** Reads the remembered state; the first start has none. */
export function readWindowState(file: string, screens: readonly Area[]): WindowState {
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // First start, or a file that cannot be read: the window then opens in its first size.
  }
  return fitWindowState(text, screens);
}

/** Remembers a state. A size that cannot be saved must not keep the window from closing: it is only said. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(file, JSON.stringify(state));
  } catch (error) {
    noteProblem('windowSize', error);
  }
}

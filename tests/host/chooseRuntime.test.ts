import { expect, it } from 'vitest';
import { chooseRuntime } from '#build/chooseRuntime.ts';

const electron = '/app/electron';
const browser = '/usr/bin/chromium';

it.each([
  [{ electron, browser, hasScreen: true }, 'electron'],
  [{ electron, browser: null, hasScreen: true }, 'electron'],
  [{ electron: null, browser, hasScreen: true }, 'standIn'],
  [{ electron: null, browser: null, hasScreen: true }, 'headless'],
  [{ electron, browser, hasScreen: false }, 'headless'],
] as const)('%j → %s, and says so in one line', (machine, kind) => {
  const runtime = chooseRuntime(machine);
  expect(runtime.kind).toBe(kind);
  expect(runtime.line).toMatch(/^[^\n]+\.$/);
});

it('says which browser it uses, and what is missing where there is none', () => {
  expect(chooseRuntime({ electron: null, browser, hasScreen: true }).line).toContain(browser);
  expect(chooseRuntime({ electron: null, browser: null, hasScreen: true }).line).toContain(
    'HUBRAPPORT_CHROMIUM',
  );
});

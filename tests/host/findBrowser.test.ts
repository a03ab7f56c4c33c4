import { describe, expect, it } from 'vitest';
import { findBrowser } from '#build/standIn/findBrowser.ts';

const only =
  (...files: string[]) =>
  (file: string) =>
    files.some((known) => file.replaceAll('\\', '/').endsWith(known));

describe('findBrowser', () => {
  it('takes the one that is named, and no other when that is not there', () => {
    const env = { HUBRAPPORT_CHROMIUM: '/my/chrome', PATH: '/usr/bin' };
    expect(findBrowser('linux', env, only('/my/chrome', '/usr/bin/chromium'))).toBe('/my/chrome');
    expect(findBrowser('linux', env, only('/usr/bin/chromium'))).toBeNull();
  });

  it('finds the browsers of each system', () => {
    expect(findBrowser('linux', { PATH: '/bin:/usr/bin' }, only('/usr/bin/google-chrome'))).toMatch(
      /google-chrome$/,
    );
    expect(findBrowser('darwin', { HOME: '/Users/a' }, only('MacOS/Microsoft Edge'))).toMatch(
      /Microsoft Edge$/,
    );
    expect(findBrowser('win32', { 'PROGRAMFILES(X86)': 'C:/P' }, only('msedge.exe'))).toMatch(/msedge\.exe$/);
  });

  it('finds none where there is none', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(findBrowser(platform, {}, () => false)).toBeNull();
    }
  });
});

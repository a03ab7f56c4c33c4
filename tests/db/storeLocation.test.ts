import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileArgument, storeLocation } from '#backend/storeLocation.ts';

const home = join('hjem', 'eksempel');
const locate = (platform: NodeJS.Platform, environment: Record<string, string> = {}, args: string[] = []) =>
  storeLocation(args, environment, undefined, platform, home).file;

describe('storeLocation', () => {
  it('is the application data of each system', () => {
    expect(locate('win32', { APPDATA: 'data' })).toBe(join('data', 'Hubrapport', 'hubrapport.hubrapport'));
    expect(locate('win32')).toBe(join(home, 'AppData', 'Roaming', 'Hubrapport', 'hubrapport.hubrapport'));
    expect(locate('darwin')).toBe(
      join(home, 'Library', 'Application Support', 'Hubrapport', 'hubrapport.hubrapport'),
    );
    expect(locate('linux')).toBe(join(home, '.local', 'share', 'Hubrapport', 'hubrapport.hubrapport'));
    expect(locate('linux', { XDG_DATA_HOME: 'data' })).toBe(
      join('data', 'Hubrapport', 'hubrapport.hubrapport'),
    );
  });

  it('is what --store says, before what HUBRAPPORT_STORE says', () => {
    const environment = { HUBRAPPORT_STORE: 'miljø.hubrapport' };
    expect(locate('linux', environment)).toBe(resolve('miljø.hubrapport'));
    expect(locate('linux', environment, ['--store', 'valgt.hubrapport'])).toBe(resolve('valgt.hubrapport'));
    expect(locate('linux', environment, ['.', '--store=valgt.hubrapport'])).toBe(resolve('valgt.hubrapport'));
    expect(locate('linux', environment, ['--store'])).toBe(resolve('miljø.hubrapport'));
  });

  it('is the file that was double-clicked, and the one opened last when nothing is said', () => {
    const [last, clicked] = [resolve('sidst.hubrapport'), resolve('Års rapport.HUBRAPPORT')];
    expect(storeLocation(['app'], {}, last, 'linux', home)).toEqual({ file: last, mustExist: true });
    const args = ['app', '--flag', 'Års rapport.HUBRAPPORT'];
    expect(storeLocation(args, { HUBRAPPORT_STORE: 'x' }, last)).toEqual({ file: clicked, mustExist: true });
    expect(fileArgument(args)).toBe(clicked);
    expect(fileArgument(['app', '.', '--store', 'x.hubrapport'])).toBeNull();
    expect(fileArgument(['x.hubrapport', 'brev.docx'])).toBeNull();
    expect(fileArgument(['app', 'a.hubrapport'], join(home, 'b'))).toBe(resolve(home, 'b', 'a.hubrapport'));
  });
});

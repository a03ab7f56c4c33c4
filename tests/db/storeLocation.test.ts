import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { storeLocation } from '#backend/storeLocation.ts';

const home = join('hjem', 'eksempel');
const locate = (platform: NodeJS.Platform, environment: Record<string, string> = {}, args: string[] = []) =>
  storeLocation(args, environment, platform, home);

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
});

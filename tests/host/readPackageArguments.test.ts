import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPackageArguments } from '#build/package/readPackageArguments.ts';

describe('npm run package', () => {
  it('packages for the machine it runs on', () => {
    expect(readPackageArguments([], {}, 'win32')).toEqual({
      system: 'win',
      folderOnly: false,
      electronDist: null,
      output: null,
    });
  });

  it('takes Electron from a folder that is named, or from the one of the environment', () => {
    const env = { ELECTRON_DIST: 'fra-miljoeet' };
    expect(readPackageArguments(['--dir', '--electron-dist', 'her'], env, 'linux')).toMatchObject({
      folderOnly: true,
      electronDist: resolve('her'),
    });
    expect(readPackageArguments(['--linux'], env, 'darwin')).toMatchObject({
      system: 'linux',
      electronDist: resolve('fra-miljoeet'),
    });
  });

  it('refuses two systems, a system it does not know, and words it does not know', () => {
    expect(() => readPackageArguments(['--win', '--mac'], {}, 'linux')).toThrow('Name one system');
    expect(() => readPackageArguments([], {}, 'freebsd')).toThrow('Name one system');
    expect(() => readPackageArguments(['--windows'], {}, 'linux')).toThrow('windows');
  });
});

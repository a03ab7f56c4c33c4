import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { PackageOptions } from './packageApp.ts';

const systems = { win32: 'win', darwin: 'mac', linux: 'linux' } as const;

/**
 * Reads the words after `npm run package --`: `--win`, `--mac`, `--linux` (else this machine's system), `--dir`,
 * `--electron-dist FOLDER` (else the environment variable `ELECTRON_DIST`), `--output FOLDER`.
 * @throws when a word is unknown, or no system can be told.
 */
export function readPackageArguments(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): PackageOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      win: { type: 'boolean' },
      mac: { type: 'boolean' },
      linux: { type: 'boolean' },
      dir: { type: 'boolean' },
      'electron-dist': { type: 'string' },
      output: { type: 'string' },
    },
  });
  const named = (['win', 'mac', 'linux'] as const).filter((system) => values[system]);
  const [system = platform in systems ? systems[platform as keyof typeof systems] : undefined] = named;
  if (system === undefined || named.length > 1) throw new Error('Name one system: --win, --mac or --linux.');
  const electronDist = values['electron-dist'] ?? env['ELECTRON_DIST'];
  return {
    system,
    folderOnly: values.dir ?? false,
    electronDist: electronDist ? resolve(electronDist) : null,
    output: values.output === undefined ? null : resolve(values.output),
  };
}

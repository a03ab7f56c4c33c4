import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { paths } from '../paths.ts';

/** Where programs keep their data on this kind of machine, as Electron's `app.getPath('appData')`. */
function appDataFolder(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string {
  if (platform === 'win32') return env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
}

/** True when a window can be shown; Windows and macOS always have a screen. */
export function hasScreen(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/** `--user-data-dir=FOLDER`, as Chromium and Electron read it. */
function namedUserData(argv: readonly string[]): string | null {
  const flag = '--user-data-dir=';
  const named = argv.find((argument) => argument.startsWith(flag))?.slice(flag.length);
  return named ? resolve(named) : null;
}

/** What the stand-in was told by its surroundings. */
function readSettings(
  argv: readonly string[] = process.argv,
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
) {
  return {
    /** The folder of the app: this project's, or for tests one that was packaged and unpacked again. */
    appFolder: env['HUBRAPPORT_STANDIN_APP'] ?? paths.root,
    userData: namedUserData(argv) ?? join(appDataFolder(platform, env), 'hubrapport'),
    headless: env['HUBRAPPORT_HEADLESS'] === '1' || !hasScreen(platform, env),
    /** For tests: a debugging port a second client may connect to, told over the child process's channel. */
    debugPort: env['HUBRAPPORT_STANDIN_DEBUG'] === '1',
    /** For tests: a JSON file with the answers to the next dialogs. */
    dialogScript: env['HUBRAPPORT_STANDIN_DIALOG'] ?? null,
  };
}

export type Settings = ReturnType<typeof readSettings>;

export const settings: Settings = readSettings();

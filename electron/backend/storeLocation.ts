import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const STORE_NAME = 'hubrapport.hubrapport';

/** The folder where the system keeps a user's application data. */
function applicationData(environment: Environment, platform: NodeJS.Platform, home: string): string {
  switch (platform) {
    case 'win32':
      return environment['APPDATA'] || join(home, 'AppData', 'Roaming');
    case 'darwin':
      return join(home, 'Library', 'Application Support');
    default:
      return environment['XDG_DATA_HOME'] || join(home, '.local', 'share');
  }
}

/** Where the command line keeps its log when no shell says where: in the app's own folder. */
export function logFolder(): string {
  return join(applicationData(process.env, process.platform, homedir()), 'Hubrapport', 'logs');
}

/** The value of `--store FILE` or `--store=FILE`, if it is there. */
function storeArgument(args: readonly string[]): string | undefined {
  const at = args.indexOf('--store');
  if (at >= 0) return args[at + 1];
  return args.find((argument) => argument.startsWith('--store='))?.slice('--store='.length);
}

/**
 * The store file the system was asked to open: by a double click it stands alone on the command line.
 * @param folder what a relative path starts from: the folder of the process that was started
 */
export function fileArgument(args: readonly string[], folder: string = process.cwd()): string | null {
  const file = args.slice(1).findLast((argument) => /^[^-].*\.hubrapport$/i.test(argument));
  return file === undefined || file === storeArgument(args) ? null : resolve(folder, file);
}

/** A store's place, and whether it was named or chosen: then it must be there. */
export type StorePlace = { file: string; mustExist: boolean };

/**
 * Where the store lies, always a full path: `--store` if it is given, else the file that was double-clicked, else
 * `HUBRAPPORT_STORE`, else the one opened last (`remembered`), else `hubrapport.hubrapport` in the user's
 * application-data folder.
 */
export function storeLocation(
  args: readonly string[],
  environment: Environment,
  remembered: string | undefined,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): StorePlace {
  const named = storeArgument(args);
  const clicked = named ? null : fileArgument(args);
  if (clicked !== null) return { file: clicked, mustExist: true };
  const chosen = named || environment['HUBRAPPORT_STORE'];
  if (chosen) return { file: resolve(chosen), mustExist: false };
  if (remembered !== undefined) return { file: remembered, mustExist: true };
  return {
    file: join(applicationData(environment, platform, home), 'Hubrapport', STORE_NAME),
    mustExist: false,
  };
}

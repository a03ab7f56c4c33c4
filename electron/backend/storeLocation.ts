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

/** The value of `--store FILE` or `--store=FILE`, if it is there. */
function storeArgument(args: readonly string[]): string | undefined {
  const at = args.indexOf('--store');
  if (at >= 0) return args[at + 1];
  return args.find((argument) => argument.startsWith('--store='))?.slice('--store='.length);
}

/**
 * Where the store lies: `--store` if it is given, else `HUBRAPPORT_STORE`, else `hubrapport.hubrapport` in the
 * user's application-data folder. Always a full path.
 */
export function storeLocation(
  args: readonly string[],
  environment: Environment,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  const chosen = storeArgument(args) || environment['HUBRAPPORT_STORE'];
  return chosen
    ? resolve(chosen)
    : join(applicationData(environment, platform, home), 'Hubrapport', STORE_NAME);
}

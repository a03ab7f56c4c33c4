import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'electron-builder';
import type { CliOptions, Configuration } from 'electron-builder';
import { paths } from '../paths.ts';

export type PackageOptions = {
  /** The system to package for; packaging for macOS needs macOS. */
  system: 'win' | 'mac' | 'linux';
  /** Only the program's folder, without installers. */
  folderOnly: boolean;
  /** A folder with Electron unpacked, or with its zip file; null: downloaded, from `ELECTRON_MIRROR` if that is set. */
  electronDist: string | null;
  /** Where the result is written; null: `release`. */
  output: string | null;
};

/** Takes away what Electron's own distribution has for those who start it without an app. */
const afterExtract: NonNullable<Configuration['afterExtract']> = async ({ appOutDir, packager }) => {
  const resources = packager.getResourcesDir(appOutDir);
  await Promise.all(
    [join(resources, 'default_app.asar'), join(appOutDir, 'version')].map((file) =>
      rm(file, { force: true }),
    ),
  );
};

/**
 * Packages what was built, as electron-builder.yml says.
 * @returns the files that were made.
 */
export async function packageApp(options: PackageOptions): Promise<string[]> {
  const { system, folderOnly, electronDist, output } = options;
  const targets: CliOptions = { [system]: [], ...(folderOnly ? { dir: true } : {}) };
  const config: Configuration = {
    afterExtract,
    ...(electronDist === null ? {} : { electronDist }),
    ...(output === null ? {} : { directories: { output } }),
  };
  return build({ ...targets, projectDir: paths.root, publish: 'never', config });
}

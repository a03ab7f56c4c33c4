import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from './paths.ts';

/**
 * Electron's program file, where its package puts it: the package downloads it on first use and writes its name into
 * `path.txt`.
 * @returns null when it is not installed; nothing is downloaded.
 */
export function electronProgram(
  folder: string = join(paths.root, 'node_modules', 'electron'),
  env: NodeJS.ProcessEnv = process.env,
): string | null {
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return null;
  const dist = env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist');
  const program = join(dist, readFileSync(named, 'utf8'));
  return existsSync(program) ? program : null;
}

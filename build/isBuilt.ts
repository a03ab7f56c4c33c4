import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from './paths.ts';

/** What the build is made from. */
const sources = ['electron', 'renderer', 'shared', 'db', 'build', 'package.json', 'package-lock.json'];

/** When the newest file of a folder (or the file itself) was changed, in ms. */
async function newestChange(path: string): Promise<number> {
  const found = await stat(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(path);
  return Math.max(0, ...(await Promise.all(names.map((name) => newestChange(join(path, name))))));
}

/** True when dist/ is there and newer than everything it is made from. */
export async function isBuilt(root: string = paths.root): Promise<boolean> {
  const built = await stat(join(root, 'dist', 'main.js')).catch(() => null);
  if (!built) return false;
  const changes = await Promise.all(sources.map((source) => newestChange(join(root, source))));
  return changes.every((change) => change <= built.mtimeMs);
}

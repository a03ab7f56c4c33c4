import { statSync } from 'node:fs';
import { dirname } from 'node:path';

const isRoot = process.geteuid?.() === 0;

/** Everybody may read what lies in `folder`: a thread that is started as nobody reads its module there. */
function isOpenToAll(folder: string): boolean {
  const open = (statSync(folder).mode & 0o005) === 0o005;
  return open && (dirname(folder) === folder || isOpenToAll(dirname(folder)));
}

/**
 * True where work can be done as somebody who may not write everywhere: not on Windows, and as root only where the project lies open
 * to others.
 */
export const canBeNobody = process.platform !== 'win32' && (!isRoot || isOpenToAll(import.meta.dirname));

/** Does the work as nobody when the tests run as root, whom no folder is closed to. */
export async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

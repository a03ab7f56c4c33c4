import { randomUUID } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { noteProblem } from '../problems/noteProblem.ts';
import { fileError } from './fileError.ts';
import { fileSystem } from './fileSystem.ts';
import type { FileSystem } from './fileSystem.ts';

/** Virus scanners and sync clients hold a new file for a moment: waits before a rename is given up, in ms. */
const RENAME_WAITS = [50, 150, 400];

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

async function writeBeside(temporary: string, bytes: Uint8Array, fs: FileSystem): Promise<void> {
  const handle = await fs.open(temporary, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function renameWhenFree(from: string, to: string, fs: FileSystem): Promise<void> {
  for (const wait of RENAME_WAITS) {
    try {
      return await fs.rename(from, to);
    } catch (error) {
      if (!['EBUSY', 'EPERM', 'EACCES'].includes(codeOf(error))) throw error;
      await sleep(wait);
    }
  }
  return fs.rename(from, to);
}

/** The file a link stands for, so that the link itself survives; the path as it is when nothing is there yet. */
async function targetOf(file: string, fs: FileSystem): Promise<string> {
  const path = resolve(file);
  try {
    return await fs.realpath(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return path;
    throw fileError(error, path, 'create');
  }
}

async function refuseFolder(target: string, fs: FileSystem): Promise<void> {
  const found = await fs.stat(target).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw fileError(error, target, 'create');
  });
  if (found?.isDirectory()) {
    throw fileError(Object.assign(new Error('is a folder'), { code: 'EISDIR' }), target, 'create');
  }
}

/**
 * Writes a file so that it is either wholly there or as it was: beside it under a name of its own, flushed to the
 * disk, then renamed. Answers the full path.
 * @throws BackendError `folder-missing`, `not-writable`, `disk-full` or `file-locked`; nothing is then left behind.
 */
export async function writeFileSafely(
  file: string,
  bytes: Uint8Array,
  fs: FileSystem = fileSystem,
): Promise<string> {
  const target = await targetOf(file, fs);
  await refuseFolder(target, fs);
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`);
  let phase: 'create' | 'replace' = 'create';
  try {
    await writeBeside(temporary, bytes, fs);
    phase = 'replace';
    await renameWhenFree(temporary, target, fs);
    return target;
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch((leftover: unknown) => noteProblem('engine', leftover));
    throw fileError(error, target, phase);
  }
}

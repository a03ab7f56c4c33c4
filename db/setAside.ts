import { existsSync, renameSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { storeSuffixes } from './storeSuffixes.ts';

/**
 * Gives a store that cannot be used another name, with what belongs to it: `x beskadiget 2026-11-22 01.21.35.hubrapport`.
 * Nothing is overwritten, and the file can still be looked into later.
 * @returns the new path, or null when there was no file
 */
export function setAside(file: string, now: Date): string | null {
  if (!existsSync(file)) return null;
  const extension = extname(file);
  const moment = now.toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '.');
  const stem = join(dirname(file), `${basename(file, extension)} beskadiget ${moment}`);
  let aside = `${stem}${extension}`;
  for (let number = 2; existsSync(aside); number += 1) aside = `${stem} (${number})${extension}`;
  // The log goes first: without its store it is nothing, but the store with a new one's log would be damaged more.
  for (const suffix of storeSuffixes.toReversed()) {
    if (existsSync(`${file}${suffix}`)) renameSync(`${file}${suffix}`, `${aside}${suffix}`);
  }
  return aside;
}

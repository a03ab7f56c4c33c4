import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { findDamage } from '../integrity.ts';
import { storeSuffixes } from '../storeSuffixes.ts';
import { StoreError, toStoreFileError } from '../storeError.ts';

/** Pages a step: with the write-ahead log nobody waits for a step; without it a save waits for the one under way. */
const PAGES = { log: 4096, noLog: 128 };

function removeLeft(file: string): void {
  for (const suffix of storeSuffixes) rmSync(`${file}${suffix}`, { force: true });
}

/** Copies the store as it is at this moment, changes not yet in the file itself included. */
async function copyPages(from: string, to: string): Promise<void> {
  const source = new Database(from, { readonly: true, fileMustExist: true });
  try {
    source.pragma('busy_timeout = 3000');
    const log = source.pragma('journal_mode', { simple: true }) === 'wal';
    // One and the same picture of the store throughout: a save in the middle neither waits nor starts the copy anew.
    if (log) source.exec('BEGIN; SELECT count(*) FROM sqlite_schema');
    await source.backup(to, { progress: () => (log ? PAGES.log : PAGES.noLog) });
  } finally {
    source.close();
  }
}

/** Makes the copy one file that needs no other beside it, and reads it through. */
function verify(file: string, named: string): void {
  const copy = new Database(file, { fileMustExist: true });
  try {
    copy.pragma('journal_mode = DELETE');
    const damage = findDamage(copy);
    if (damage === null) return;
    throw new StoreError('store-damaged', `Sikkerhedskopien ${named} blev ikke lavet: ${damage}.`);
  } finally {
    copy.close();
  }
}

/**
 * Copies the store in `from`, open or not, to a new file by SQLite's online backup, reads the copy through, and only
 * then gives it its name. Blocks for as long as it takes: run it in a thread of its own (see `runJob`).
 * @returns the copy's size in bytes
 * @throws StoreError when the copy cannot be written or is not sound; nothing is then left behind.
 */
export async function backUpStore(from: string, to: string): Promise<{ size: number }> {
  if (existsSync(to)) throw new StoreError('store-read-only', `${to} findes allerede og overskrives ikke.`);
  const temporary = `${to}.${process.pid}.tmp`;
  try {
    removeLeft(temporary);
    await copyPages(from, temporary);
    verify(temporary, to);
    renameSync(temporary, to);
    return { size: statSync(to).size };
  } catch (error) {
    removeLeft(temporary);
    throw toStoreFileError(error, to) ?? error;
  }
}

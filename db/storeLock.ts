import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import { StoreError, toStoreFileError } from './storeError.ts';

/** How often a holder shows that it is still there, in ms. */
const BEAT = 30_000;

/** A lock without a sign of life for this long was left behind, in ms: a laptop asleep, a machine that is gone. */
const LEFT_BEHIND = 10 * 60_000;

/** Who has the store: machine, process, since when (ISO), and a mark of this very opening. */
const holder = z.object({ machine: z.string(), pid: z.int(), since: z.string(), token: z.string() });
type Holder = z.output<typeof holder>;

/** The right to write in a store, until it is released. */
export type StoreLock = { release(): void };

export type LockOptions = {
  /** Takes a lock that another machine left behind. */
  takeOver?: boolean;
  /** Another took the store meanwhile: nothing more may be written. */
  onLost: () => void;
};

const lockFile = (file: string) => `${file}.lock`;

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** The holder and the age of its last sign of life; null when nobody has the store. */
function readLock(path: string): { holder: Holder | null; age: number } | null {
  try {
    const { mtimeMs } = statSync(path);
    const read = holder.safeParse(parseOrNull(readFileSync(path, 'utf8')));
    return { holder: read.success ? read.data : null, age: Date.now() - mtimeMs };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Half written by a machine that lost its power: whose it was is not known.
    return null;
  }
}

function when(iso: string): string {
  return new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso));
}

/** Throws when the lock is somebody's; returns when it was left behind by a process that is gone. */
function refuseLiving(file: string, lock: NonNullable<ReturnType<typeof readLock>>, takeOver: boolean): void {
  const { holder: held, age } = lock;
  const old = age > LEFT_BEHIND;
  if (!held) {
    if (old) return;
    throw new StoreError('store-locked', `${file} er ved at blive åbnet et andet sted. Prøv igen om lidt.`);
  }
  if (held.machine === hostname()) {
    if (old || !isRunning(held.pid)) return;
    throw new StoreError(
      'store-locked',
      `${file} er åben i Hubrapport i et andet vindue på denne computer (siden ${when(held.since)}). Luk det, og prøv igen.`,
    );
  }
  if (!old) {
    throw new StoreError(
      'store-locked',
      `${file} er åben i Hubrapport på computeren ${held.machine} (siden ${when(held.since)}). Luk den dér, og prøv igen.`,
    );
  }
  if (!takeOver) {
    throw new StoreError(
      'store-left-locked',
      `${file} blev åbnet på computeren ${held.machine} ${when(held.since)} og er ikke lukket, men der er ikke livstegn derfra længere. Åbn den kun her, hvis du er sikker på, at Hubrapport er lukket på ${held.machine}.`,
    );
  }
}

/** Moves a dead lock away. Two may try at once: who finds that it moved a living one puts it back and is refused. */
function removeDead(path: string, dead: Holder | null): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (readLock(aside)?.holder?.token === dead?.token) return rmSync(aside, { force: true });
  renameSync(aside, path);
}

/** Writes the lock unless there is one. */
function tryWrite(path: string, mine: Holder): boolean {
  try {
    writeFileSync(path, JSON.stringify(mine), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Takes the lock of the store in `file`: a file beside it that says who has it open. A lock whose process is gone is
 * taken over in silence; one left by another machine only when `takeOver` says so.
 * @throws StoreError `store-locked`, `store-left-locked`, or what keeps the lock from being written.
 */
export function takeLock(file: string, { takeOver = false, onLost }: LockOptions): StoreLock {
  const path = lockFile(file);
  const mine: Holder = {
    machine: hostname(),
    pid: process.pid,
    since: new Date().toISOString(),
    token: randomUUID(),
  };
  try {
    for (let tries = 0; !tryWrite(path, mine); tries += 1) {
      const lock = readLock(path);
      if (lock) {
        refuseLiving(file, lock, takeOver);
        if (tries > 2) throw new StoreError('store-locked', `${file} er optaget. Prøv igen om lidt.`);
        removeDead(path, lock.holder);
      }
    }
  } catch (error) {
    throw toStoreFileError(error, file) ?? error;
  }
  const timer = setInterval(() => {
    if (!showLife(path, mine)) {
      clearInterval(timer);
      onLost();
    }
  }, BEAT).unref();
  return {
    release: () => {
      clearInterval(timer);
      if (readOrNull(path)?.token === mine.token) rmSync(path, { force: true });
    },
  };
}

function readOrNull(path: string): Holder | null {
  try {
    return readLock(path)?.holder ?? null;
  } catch {
    // A drive that is away for a moment tells nothing about who has the lock.
    return null;
  }
}

/** False when another has the lock now. One that somebody deleted is written again. */
function showLife(path: string, mine: Holder): boolean {
  const now = new Date();
  try {
    const lock = readLock(path);
    if (!lock) return tryWrite(path, mine);
    if (lock.holder && lock.holder.token !== mine.token) return false;
    utimesSync(path, now, now);
  } catch (error) {
    // The drive is away: saving tells of that by itself, and the next beat asks again.
    if (!['ENOENT', 'EIO', 'EACCES', 'EPERM', 'EBUSY', 'ESTALE'].includes(codeOf(error))) throw error;
  }
  return true;
}

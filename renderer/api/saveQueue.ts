import type { CommandError, ErrorCode } from '#shared/contract/answer.ts';
import type { AnyRecord } from './patchRecords.ts';
import { toCommandError } from './CommandFailed.ts';

/** One record on its way: the newest version of it, and how the last attempt went. */
type Entry = {
  saving: AnyRecord;
  /** The newest version has not been sent yet. */
  dirty: boolean;
  sending: Promise<void> | null;
  timer: ReturnType<typeof setTimeout> | null;
  failure: CommandError | null;
  attempts: number;
};

/** A save that did not go through. It is kept and tried again. */
export type FailedSave = AnyRecord & { error: CommandError };

export type SaveState =
  { state: 'saved' } | { state: 'saving' } | { state: 'failed'; failures: readonly FailedSave[] };

export type SaveQueue = {
  /** Takes the newest version of a record; it is sent after a pause, and earlier versions still waiting are forgotten. */
  put: (saving: AnyRecord) => void;
  /** Sends what waits (of one record, or all) now. True when everything is saved. */
  flush: (id?: string) => Promise<boolean>;
  /** Forgets a record that is about to be deleted. */
  drop: (id: string) => void;
  /** True while a version of the record is waiting, on its way, or has failed. */
  has: (id: string) => boolean;
  /** The records not saved yet, newest versions. */
  pending: () => AnyRecord[];
  state: () => SaveState;
  /** Why the last save of the record failed, or null. */
  failureOf: (id: string) => CommandError | null;
  /** Calls back whenever `state` changes, until the function it returns is called. */
  subscribe: (listener: () => void) => () => void;
};

type Options = {
  send: (saving: AnyRecord) => Promise<void>;
  /** Called at once with each version put, so that the page can show it. */
  onPut: (saving: AnyRecord) => void;
  /** The pause after the last key press, in ms. */
  delay?: number;
  /** The pause before the first retry, in ms; it doubles up to 30 s. */
  retryDelay?: number;
};

const SAVED: SaveState = { state: 'saved' };
const SAVING: SaveState = { state: 'saving' };
const LONGEST_RETRY = 30_000;

/** What was refused for what it says: the same again would be refused again. */
const REFUSALS: ReadonlySet<ErrorCode> = new Set([
  'invalid-input',
  'unknown-command',
  'not-found',
  'name-taken',
  'image-unreadable',
]);

/**
 * Autosave: one queue a record, latest wins, one save of a record under way at a time. A failed save stays in the
 * queue and is tried again by itself, except when the input was refused: then only a change can help.
 */
export function createSaveQueue({ send, onPut, delay = 400, retryDelay = 2000 }: Options): SaveQueue {
  const entries = new Map<string, Entry>();
  const listeners = new Set<() => void>();
  let state: SaveState = SAVED;

  function publish(): void {
    const failures = [...entries.values()].flatMap(({ saving, failure }) =>
      failure ? [{ ...saving, error: failure }] : [],
    );
    state = failures.length > 0 ? { state: 'failed', failures } : entries.size > 0 ? SAVING : SAVED;
    for (const listener of listeners) listener();
  }

  function stopTimer(entry: Entry): void {
    if (entry.timer !== null) clearTimeout(entry.timer);
    entry.timer = null;
  }

  function later(entry: Entry, ms: number): void {
    stopTimer(entry);
    entry.timer = setTimeout(() => void sendNow(entry), ms);
  }

  async function attempt(entry: Entry): Promise<void> {
    try {
      await send(entry.saving);
      entry.failure = null;
      entry.attempts = 0;
    } catch (thrown) {
      entry.failure = toCommandError(thrown);
      entry.attempts += 1;
    }
    entry.sending = null;
    const { id } = entry.saving.record;
    if (entries.get(id) !== entry) return;
    if (entry.failure === null && !entry.dirty) entries.delete(id);
    if (entry.failure !== null && !entry.dirty && !REFUSALS.has(entry.failure.code)) {
      later(entry, Math.min(retryDelay * 2 ** (entry.attempts - 1), LONGEST_RETRY));
    }
    publish();
  }

  function sendNow(entry: Entry): Promise<void> {
    stopTimer(entry);
    if (entry.sending) return entry.sending.then(() => (entry.dirty ? sendNow(entry) : undefined));
    entry.dirty = false;
    entry.sending = attempt(entry);
    return entry.sending;
  }

  return {
    put(saving) {
      const { id } = saving.record;
      const entry = entries.get(id) ?? {
        saving,
        dirty: true,
        sending: null,
        timer: null,
        failure: null,
        attempts: 0,
      };
      entry.saving = saving;
      entry.dirty = true;
      entries.set(id, entry);
      later(entry, delay);
      onPut(saving);
      publish();
    },
    async flush(id) {
      const chosen = id === undefined ? [...entries.values()] : [entries.get(id)].filter((entry) => !!entry);
      await Promise.all(chosen.map(sendNow));
      return chosen.every((entry) => entry.failure === null);
    },
    drop(id) {
      const entry = entries.get(id);
      if (!entry) return;
      stopTimer(entry);
      entry.dirty = false;
      entries.delete(id);
      publish();
    },
    has: (id) => entries.has(id),
    pending: () => [...entries.values()].map((entry) => entry.saving),
    state: () => state,
    failureOf: (id) => entries.get(id)?.failure ?? null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

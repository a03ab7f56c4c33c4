import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { openStore } from '#db/store.ts';
import type { Store } from '#db/store.ts';
import type { Answer, CommandError } from '#shared/contract/answer.ts';
import { commands, isCommandName } from '#shared/contract/commands.ts';
import type { CommandOutput } from '#shared/contract/commands.ts';
import { answerError } from './answerError.ts';
import type { Backend, EventListener } from './backend.ts';
import { BackendError } from './backendError.ts';
import type { Context } from './context.ts';
import { fileSystem } from './files/fileSystem.ts';
import type { FileSystem } from './files/fileSystem.ts';
import { handlers, isBackendCommandName } from './handlers/handlers.ts';
import { PendingImports } from './handlers/imports/pendingImports.ts';
import { parseInput } from './parseInput.ts';

export type BackendOptions = {
  /** Path of the store, or `:memory:`. */
  storeFile: string;
  /** A missing store is an error rather than made. */
  mustExist?: boolean;
  clock?: () => Date;
  newId?: () => string;
  /** Writes the reports that are exported; the disk itself unless another is given. */
  files?: FileSystem;
  /** Hears of what nobody foresaw; the answer itself says only that it happened. */
  log?: (error: unknown) => void;
  /** How long to wait for another program's lock on the store, in ms. */
  busyTimeout?: number;
};

type Opened = { store: Store } | { error: CommandError };

/**
 * The backend in this thread. A store that cannot be opened still gives a backend: its `store.status` says
 * `failed`, and every other command answers with that error.
 */
export function createBackend(options: BackendOptions): Backend {
  z.config(z.locales.da());
  const { storeFile, clock = () => new Date(), newId = randomUUID, files = fileSystem } = options;
  const log = options.log ?? ((error: unknown) => console.error(error));
  const listeners = new Set<EventListener>();

  /** What is done is done: a listener that fails is no failure of the command. */
  function tell(listener: EventListener, reportId: string | null): void {
    try {
      listener('changed', { reportId });
    } catch (error) {
      log(error);
    }
  }

  const opened = open();
  function open(): Opened {
    try {
      const { mustExist = false, busyTimeout = 3000 } = options;
      return { store: openStore(storeFile, { clock, log, mustExist, busyTimeout }) };
    } catch (error) {
      return { error: answerError(error, storeFile, log) };
    }
  }

  function contextOn(store: Store): Context {
    return {
      store,
      clock,
      newId,
      files,
      imports: new PendingImports(),
      announce: ({ reportIds, store: ofStore }) => {
        const changed = [...reportIds, ...(ofStore ? [null] : [])];
        for (const reportId of changed) {
          for (const listener of listeners) tell(listener, reportId);
        }
      },
    };
  }
  const context = 'store' in opened ? contextOn(opened.store) : null;

  async function run(name: string, input: unknown): Promise<unknown> {
    if (!isCommandName(name) || !isBackendCommandName(name)) {
      throw new BackendError('unknown-command', `Hubrapport kender ikke kommandoen ”${name}”.`);
    }
    const parsed = parseInput(commands[name].input, input);
    if (name === 'store.status') return storeStatus(storeFile, opened);
    if (!context) {
      const { code, message } = 'error' in opened ? opened.error : closedError;
      throw new BackendError(code, message);
    }
    const handler = handlers[name] as (input: unknown, context: Context) => unknown;
    return handler(parsed, context);
  }

  let closed = false;
  const underWay = new Set<Promise<unknown>>();
  async function answer(name: string, input: unknown): Promise<Answer<unknown>> {
    try {
      if (closed) throw new BackendError('unexpected', closedError.message);
      return { ok: true, value: await run(name, input) };
    } catch (error) {
      return { ok: false, error: answerError(error, storeFile, log) };
    }
  }

  function dispatch(name: string, input: unknown): Promise<Answer<unknown>> {
    const promise = answer(name, input).finally(() => underWay.delete(promise));
    underWay.add(promise);
    return promise;
  }

  return {
    dispatch: dispatch as Backend['dispatch'],
    onEvent: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: async () => {
      if (closed) return;
      closed = true;
      // An export under way is let through: it has a file to finish and an entry to write.
      await Promise.all(underWay);
      if ('store' in opened) opened.store.close();
    },
  };
}

const closedError = {
  code: 'unexpected',
  message: 'Hubrapport er ved at lukke og tager ikke imod flere ændringer.',
} as const;

function storeStatus(file: string, opened: Opened): CommandOutput<'store.status'> {
  if ('store' in opened) return { state: 'open', file };
  const { code, message } = opened.error;
  return { state: 'failed', file, code, message };
}

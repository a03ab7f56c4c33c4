import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Store } from '#db/store.ts';
import type { Answer } from '#shared/contract/answer.ts';
import { commands, isCommandName } from '#shared/contract/commands.ts';
import type { EventName, EventPayload } from '#shared/contract/events.ts';
import { answerError } from './answerError.ts';
import type { Backend, EventListener } from './backend.ts';
import { BackendError } from './backendError.ts';
import type { Context } from './context.ts';
import { fileSystem } from './files/fileSystem.ts';
import type { FileSystem } from './files/fileSystem.ts';
import { handlers, isBackendCommandName } from './handlers/handlers.ts';
import type { RecordCommandName } from './handlers/handlers.ts';
import { PendingImports } from './handlers/imports/pendingImports.ts';
import { isStoreCommandName, storeHandlers, takesStoreAway } from './handlers/stores/storeHandlers.ts';
import type { LongWork } from './longWork/longWork.ts';
import { parseInput } from './parseInput.ts';
import { noteProblem } from './problems/noteProblem.ts';
import { BackupKeeper } from './stores/backupKeeper.ts';
import { backupBefore, onlyReads } from './stores/commandKinds.ts';
import { StoreHost } from './stores/storeHost.ts';
import { Turnstile } from './stores/turnstile.ts';

export type BackendOptions = {
  /** Does what takes long and needs no store, such as writing and reading Word files. */
  work: LongWork;
  /** Path of the store, or `:memory:`. */
  storeFile: string;
  /** A missing store is an error rather than made. */
  mustExist?: boolean | undefined;
  /** A store that a window has open is read beside it; what would write is refused. */
  beside?: boolean;
  /** Where this machine's choices are kept: the store opened last, the folder of the backups. */
  settingsFile?: string | undefined;
  /** A backup is made each day the store is open. */
  dailyBackup?: boolean;
  /** What nothing needs any more is removed when a store is opened: the window's backend does, the command line never. */
  tidies?: boolean;
  clock?: () => Date;
  newId?: () => string;
  /** Writes the reports that are exported; the disk itself unless another is given. */
  files?: FileSystem;
  /** Hears of what nobody foresaw; the answer itself says only that it happened. */
  log?: (error: unknown) => void;
  /** How long to wait for another program's lock on the store, in ms. */
  busyTimeout?: number;
};

/** The first backup of the day waits until the window is drawn, in ms; then it is looked at every hour. */
const DAILY = { first: 10_000, every: 3_600_000 };

/**
 * The backend in this thread. A store that cannot be opened still gives a backend: its `store.status` says
 * `failed`, and every command that needs a store answers with that error.
 */
export function createBackend(options: BackendOptions): Backend {
  z.config(z.locales.da());
  const {
    storeFile,
    settingsFile,
    clock = () => new Date(),
    newId = randomUUID,
    files = fileSystem,
    work,
  } = options;
  const log = options.log ?? ((error: unknown) => noteProblem('engine', error));
  const listeners = new Set<EventListener>();

  /** What is done is done: a listener that fails is no failure of the command. */
  function tell<E extends EventName>(name: E, payload: EventPayload<E>): void {
    for (const listener of listeners) {
      try {
        listener(name, payload);
      } catch (error) {
        log(error);
      }
    }
  }

  const keeper = new BackupKeeper({
    settingsFile,
    clock,
    log,
    tell: (problem) => tell('backups', { problem }),
  });
  const host = new StoreHost({
    clock,
    log,
    keeper,
    busyTimeout: options.busyTimeout ?? 3000,
    beside: options.beside ?? false,
    tidies: options.tidies ?? false,
    onChange: () => tell('store', {}),
  });
  const turnstile = new Turnstile();
  const opening = host.open(
    storeFile,
    options.mustExist === undefined ? {} : { mustExist: options.mustExist },
  );

  const contexts = new WeakMap<Store, Context>();
  function contextOn(store: Store): Context {
    const context = contexts.get(store) ?? {
      store,
      clock,
      newId,
      files,
      work,
      imports: new PendingImports(),
      announce: ({ reportIds, store: ofStore }) => {
        for (const reportId of [...reportIds, ...(ofStore ? [null] : [])]) tell('changed', { reportId });
      },
    };
    contexts.set(store, context);
    return context;
  }

  async function runOnRecords(name: RecordCommandName, input: unknown): Promise<unknown> {
    const store = await (onlyReads.has(name) ? host.readableStore() : host.writableStore());
    const reason = backupBefore[name];
    if (reason && store.file !== ':memory:' && store.tables.report.list().length > 0) {
      await keeper.createOrTell(store.file, reason);
    }
    const handler = handlers[name] as (input: unknown, context: Context) => unknown;
    return handler(input, contextOn(store));
  }

  async function run(name: string, input: unknown): Promise<unknown> {
    if (!isCommandName(name) || !isBackendCommandName(name)) {
      throw new BackendError('unknown-command', `Hubrapport kender ikke kommandoen ”${name}”.`);
    }
    const parsed = parseInput(commands[name].input, input);
    await opening;
    if (!isStoreCommandName(name)) return turnstile.pass(() => runOnRecords(name, parsed));
    const handler = storeHandlers[name] as (input: unknown, context: object) => unknown;
    const work = async () => handler(parsed, { host, keeper, settingsFile, clock, log, contextOn });
    return takesStoreAway.has(name) ? turnstile.alone(work) : work();
  }

  let closed = false;
  const underWay = new Set<Promise<unknown>>();
  async function answer(name: string, input: unknown): Promise<Answer<unknown>> {
    try {
      if (closed) throw new BackendError('unexpected', closing);
      return { ok: true, value: await run(name, input) };
    } catch (error) {
      return { ok: false, error: answerError(error, host.file, log) };
    }
  }

  function follow<T>(promise: Promise<T>): Promise<T> {
    const followed = promise.finally(() => underWay.delete(followed));
    underWay.add(followed);
    return followed;
  }

  function backUpToday(): void {
    if (host.status().state !== 'open' || host.store().tables.report.list().length === 0) return;
    void follow(keeper.daily(host.file));
  }
  const timers = options.dailyBackup
    ? [setTimeout(backUpToday, DAILY.first).unref(), setInterval(backUpToday, DAILY.every).unref()]
    : [];

  return {
    dispatch: ((name: string, input: unknown) => follow(answer(name, input))) as Backend['dispatch'],
    onEvent: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: async () => {
      if (closed) return;
      closed = true;
      for (const timer of timers) clearTimeout(timer);
      await opening;
      // An export or a backup under way is let through: it has a file to finish.
      await Promise.all(underWay);
      await work.close();
      host.close();
    },
  };
}

const closing = 'Hubrapport er ved at lukke og tager ikke imod flere ændringer.';

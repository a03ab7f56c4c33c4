import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { runJob } from '#db/backups/runJob.ts';
import { preparePlace } from '#db/connection.ts';
import { removeLeftovers } from '#db/removeLeftovers.ts';
import { damagedStore, openStore } from '#db/store.ts';
import type { Store } from '#db/store.ts';
import { StoreError } from '#db/storeError.ts';
import { takeLock } from '#db/storeLock.ts';
import type { StoreLock } from '#db/storeLock.ts';
import type { CommandError } from '#shared/contract/answer.ts';
import type { StoreStatus } from '#shared/contract/stores.ts';
import { answerError } from '../answerError.ts';
import { BackendError } from '../backendError.ts';
import { isSealed } from '../sealed/sealedHeader.ts';
import type { BackupKeeper } from './backupKeeper.ts';

export type HostOptions = {
  clock: () => Date;
  log: (error: unknown) => void;
  busyTimeout: number;
  keeper: BackupKeeper;
  /** A store that another window has open is read beside it, and never written. */
  beside: boolean;
  /** What nothing needs any more is removed when a store is opened. */
  tidies: boolean;
  /** The store is another one, or can no longer be used. */
  onChange: () => void;
};

export type OpenWish = {
  /** A missing file is an error rather than made; when it is not said, one whose backups are there must exist. */
  mustExist?: boolean;
  /** Another machine's lock that was left behind is taken. */
  takeOver?: boolean;
};

type Held = { store: Store; lock: StoreLock | null; readOnly: boolean };

/** Holds the one store that is open, or why it is not; opens, swaps and closes it. */
export class StoreHost {
  readonly #options: HostOptions;
  #file = '';
  #held: Held | null = null;
  #error: CommandError | null = null;
  /** A large store is still being read through: nothing is written before that is done. */
  #checking: Promise<void> | null = null;

  constructor(options: HostOptions) {
    this.#options = options;
  }

  get file(): string {
    return this.#file;
  }

  status(): StoreStatus {
    if (this.#held) return { state: 'open', file: this.#file };
    const { code, message } = this.#error ?? closedError;
    return { state: 'failed', file: this.#file, code, message };
  }

  /** The open store. @throws BackendError with what keeps it from being open */
  store(): Store {
    if (this.#held) return this.#held.store;
    const { code, message } = this.#error ?? closedError;
    throw new BackendError(code, message);
  }

  /** As `store`, for a command that only reads. */
  async readableStore(): Promise<Store> {
    return this.store();
  }

  /** As `store`, once it may be written. @throws BackendError `store-locked` when it is only read beside another */
  async writableStore(): Promise<Store> {
    if (this.#checking) await this.#checking;
    const store = this.store();
    if (!this.#held?.readOnly) return store;
    throw new BackendError(
      'store-locked',
      `${this.#file} er åben i Hubrapport. Luk vinduet, før der gemmes i filen herfra.`,
    );
  }

  /** The open store's file. @throws BackendError when there is none: the store is not open, or only in memory */
  fileOnDisk(): string {
    const { file } = this.store();
    if (file === ':memory:') throw new BackendError('not-writable', 'Lageret ligger kun i hukommelsen.');
    return file;
  }

  /** Opens the store in `file`; what keeps it from being opened is what `status` then says. */
  async open(file: string, wish: OpenWish = {}): Promise<void> {
    this.close();
    this.#file = file;
    try {
      this.#hold(await this.#acquire(file, wish));
    } catch (error) {
      this.#error = answerError(error, file, this.#options.log);
    }
  }

  /** Tries once more to open the store that could not be opened. */
  async reopen(wish: OpenWish): Promise<void> {
    await this.open(this.#file, wish);
    this.#options.onChange();
  }

  /** Opens another store in place of the present one, which stays as it is when that fails. */
  async swap(file: string): Promise<void> {
    // Its own file again: the lock is our own, so it is let go first.
    if (file === this.#file) {
      await this.open(file, { mustExist: true });
      this.store();
    } else {
      const next = await this.#acquire(file, { mustExist: true });
      this.close();
      this.#file = file;
      this.#hold(next);
    }
    this.#options.onChange();
  }

  /**
   * Closes the store while `work` puts another file in its place, and opens what is there then. The lock is kept
   * throughout when there is one.
   */
  async replace(work: (file: string) => void, { mustExist = true }: OpenWish = {}): Promise<void> {
    const lock = this.#held?.lock ?? this.#lockFor(this.#file, {});
    this.#held?.store.close();
    this.#held = null;
    try {
      work(this.#file);
    } finally {
      lock?.release();
      await this.open(this.#file, { mustExist });
      this.#options.onChange();
    }
  }

  close(): void {
    this.#held?.store.close();
    this.#held?.lock?.release();
    this.#held = null;
    this.#error = null;
    this.#checking = null;
  }

  async #acquire(file: string, wish: OpenWish): Promise<Held> {
    // A store that is gone while its backups are there was lost, not never made.
    const mustExist = wish.mustExist ?? (!existsSync(file) && this.#options.keeper.find(file).length > 0);
    preparePlace(file, mustExist);
    if (isSealed(file)) {
      throw new BackendError('store-sealed', `Filen ${file} er beskyttet med en adgangskode.`);
    }
    const lock = this.#lockFor(file, wish);
    const readOnly = lock === null && file !== ':memory:';
    try {
      const { clock, log, busyTimeout, keeper } = this.#options;
      const beforeMigration = async () => void (await keeper.create(file, 'migration'));
      return {
        store: await openStore(file, { clock, log, mustExist, busyTimeout, readOnly, beforeMigration }),
        lock,
        readOnly,
      };
    } catch (error) {
      lock?.release();
      throw error;
    }
  }

  /** The lock of a file; null in memory, and when the store is read beside the one who has it. */
  #lockFor(file: string, { takeOver = false }: OpenWish): StoreLock | null {
    if (file === ':memory:') return null;
    try {
      return takeLock(file, { takeOver, onLost: () => this.#lose(file) });
    } catch (error) {
      const taken = error instanceof StoreError && error.code.endsWith('locked');
      if (taken && this.#options.beside) return null;
      throw error;
    }
  }

  #hold(held: Held): void {
    this.#held = held;
    this.#error = null;
    if (held.readOnly) return;
    const { store } = held;
    if (store.checked) this.#tidy(store);
    else this.#checking = this.#check(store).then(() => this.#tidy(store));
  }

  /** Reads the whole store through, beside the window that already shows it. */
  async #check(store: Store): Promise<void> {
    try {
      const damage = await runJob('check', { file: store.file });
      if (damage !== null) this.#fail(store, damagedStore(store.file, damage));
    } catch (error) {
      // That it could not be read through says nothing against it; each read and save still tells by itself.
      this.#options.log(error);
    }
  }

  /** Housekeeping; what keeps it from being done, such as a full disk, does not keep the store from being read. */
  #tidy(store: Store): void {
    if (!this.#options.tidies || this.#held?.store !== store) return;
    try {
      if (store.file !== ':memory:') {
        removeLeftovers(dirname(store.file), (name) => name === basename(store.file));
      }
      store.collectUnused();
    } catch (error) {
      const known = answerError(error, store.file, this.#options.log);
      if (known.code === 'store-damaged') this.#fail(store, error);
    }
  }

  #lose(file: string): void {
    if (!this.#held) return;
    this.#fail(
      this.#held.store,
      new StoreError(
        'store-locked',
        `${file} er blevet åbnet på en anden computer, mens den var åben her. Det, der var gemt, er i filen; luk Hubrapport på den ene computer, og prøv igen.`,
      ),
    );
  }

  /** The store can no longer be used: it is closed, and `status` says why. */
  #fail(store: Store, error: unknown): void {
    if (this.#held?.store !== store) return;
    const file = this.#file;
    this.close();
    this.#error = answerError(error, file, this.#options.log);
    this.#options.onChange();
  }
}

const closedError = {
  code: 'unexpected',
  message: 'Hubrapport er ved at lukke og tager ikke imod flere ændringer.',
} as const;

import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { backupName, readBackupName } from '#db/backups/backupName.ts';
import { keptBackups } from '#db/backups/keptBackups.ts';
import { runJob } from '#db/backups/runJob.ts';
import { removeLeftovers } from '#db/removeLeftovers.ts';
import { toStoreFileError } from '#db/storeError.ts';
import type { BackupEntry, BackupList } from '#shared/contract/stores.ts';
import type { StoreOverview } from '#shared/domain/storeOverview.ts';
import type { BackupReason } from '#shared/domain/backupReason.ts';
import { BackendError } from '../backendError.ts';
import { localDate } from '../localDate.ts';
import { changeSettings, readSettings } from './settings.ts';

type Found = Omit<BackupEntry, 'reports'>;
type Copied = { folder: string; size: number; overview: StoreOverview | null };

export type KeeperOptions = {
  /** Where the chosen folder is noted; without it backups always lie beside the store. */
  settingsFile?: string | undefined;
  clock: () => Date;
  log: (error: unknown) => void;
  /** Hears of each new backup, and what was in its way. */
  tell: (problem: string | null) => void;
};

/** Folders that cannot be read hold no backups for now. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Makes, lists and rotates the backups of stores: in the folder the consultant chose, else beside the store. */
export class BackupKeeper {
  readonly #options: KeeperOptions;
  #running: Promise<unknown> = Promise.resolve();

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  #chosen(): string | undefined {
    const { settingsFile } = this.#options;
    return settingsFile === undefined ? undefined : readSettings(settingsFile).backupFolder;
  }

  #default(storeFile: string): string {
    return join(dirname(storeFile), 'Sikkerhedskopier');
  }

  #gone(chosen: string, storeFile: string): string {
    return `Mappen til sikkerhedskopier, ${chosen}, kan ikke bruges lige nu. Er disken taget ud, eller er mappen flyttet? Indtil den er der igen, lægges kopierne i ${this.#default(storeFile)}.`;
  }

  /** The backups of a store by what their names say, the newest first. */
  find(storeFile: string): Found[] {
    const folders = new Set([
      this.#default(storeFile),
      ...[this.#chosen()].filter((folder) => folder !== undefined),
    ]);
    return [...folders]
      .flatMap((folder) =>
        namesIn(folder).flatMap((id) => {
          const name = readBackupName(storeFile, id);
          const file = name && statSync(join(folder, id), { throwIfNoEntry: false });
          return name && file ? [{ id, folder, size: file.size, ...name }] : [];
        }),
      )
      .toSorted((a, b) => b.at.localeCompare(a.at));
  }

  /** The path of a backup. Throws `not-found`; only what `find` finds is ever read. */
  path(storeFile: string, id: string): string {
    const found = this.find(storeFile).find((backup) => backup.id === id);
    if (!found)
      throw new BackendError('not-found', 'Sikkerhedskopien findes ikke længere. Er disken taget ud?');
    return join(found.folder, found.id);
  }

  async list(storeFile: string): Promise<BackupList> {
    const found = this.find(storeFile);
    const files = found.map(({ folder, id }) => join(folder, id));
    const inside = files.length === 0 ? [] : await runJob('inspect', { files });
    const chosen = this.#chosen();
    const gone = chosen !== undefined && !isFolder(chosen);
    return {
      folder: chosen ?? this.#default(storeFile),
      chosen: chosen !== undefined,
      problem: gone ? this.#gone(chosen, storeFile) : null,
      backups: found.map((backup, at) => ({ ...backup, reports: inside[at]?.reports ?? null })),
    };
  }

  /**
   * Copies the store, verifies the copy and lets go of those that are no longer needed. When the chosen folder fails,
   * the default one is used, and the window is told.
   * @throws StoreError when no copy could be made
   */
  create(storeFile: string, reason: BackupReason): Promise<BackupEntry> {
    // One at a time: two in the same moment would be the same, and would share the disk.
    const made = this.#running.then(() => this.#create(storeFile, reason));
    this.#running = made.catch(() => undefined);
    return made;
  }

  /** Now, or just after what was made in the same moment, as a clock that is set back can have it. */
  #moment(storeFile: string): Date {
    const taken = new Set(this.find(storeFile).map(({ at }) => at));
    const moment = new Date(this.#options.clock());
    while (taken.has(moment.toISOString())) moment.setMilliseconds(moment.getMilliseconds() + 1);
    return moment;
  }

  async #create(storeFile: string, reason: BackupReason): Promise<BackupEntry> {
    const at = this.#moment(storeFile);
    const id = backupName(storeFile, { at, reason });
    const { folder, size, overview, problem } = await this.#write(storeFile, id);
    this.#rotate(storeFile);
    this.#options.tell(problem);
    return { id, folder, size, at: at.toISOString(), reason, reports: overview?.reports ?? null };
  }

  async #write(storeFile: string, id: string): Promise<Copied & { problem: string | null }> {
    const chosen = this.#chosen();
    let problem: string | null = null;
    if (chosen !== undefined) {
      try {
        // A chosen folder is never made: where the disk is taken out, one of the same name would take its place.
        if (isFolder(chosen)) return { ...(await this.#copy(storeFile, chosen, id)), problem };
        problem = this.#gone(chosen, storeFile);
      } catch (error) {
        const reason = toStoreFileError(error, join(chosen, id));
        if (!reason || reason.code === 'store-damaged') throw error;
        problem = `${reason.message} Kopien lægges i ${this.#default(storeFile)} i stedet.`;
      }
    }
    const folder = this.#default(storeFile);
    try {
      mkdirSync(folder, { recursive: true });
    } catch (error) {
      throw toStoreFileError(error, folder) ?? error;
    }
    return { ...(await this.#copy(storeFile, folder, id)), problem };
  }

  async #copy(storeFile: string, folder: string, id: string): Promise<Copied> {
    return { folder, ...(await runJob('backUp', { from: storeFile, to: join(folder, id) })) };
  }

  #rotate(storeFile: string): void {
    const found = this.find(storeFile);
    const kept = new Set(keptBackups(found, this.#options.clock()));
    try {
      for (const { folder, id } of found.filter((backup) => !kept.has(backup))) rmSync(join(folder, id));
      for (const folder of new Set(found.map((backup) => backup.folder))) {
        removeLeftovers(folder, (name) => readBackupName(storeFile, name) !== null);
      }
    } catch (error) {
      // Held by a sync client for the moment: the next rotation takes it.
      this.#options.log(error);
    }
  }

  /** Makes the day's backup unless there is one of today already. What keeps it from being made is told, not thrown. */
  async daily(storeFile: string): Promise<void> {
    const today = localDate(this.#options.clock());
    if (this.find(storeFile).some(({ at }) => localDate(new Date(at)) === today)) return;
    await this.createOrTell(storeFile, 'daily');
  }

  /** As `create`, for work that goes on all the same: what is in the way is told. */
  async createOrTell(storeFile: string, reason: BackupReason): Promise<void> {
    try {
      await this.create(storeFile, reason);
    } catch (error) {
      const known = toStoreFileError(error, storeFile);
      if (!known) this.#options.log(error);
      this.#options.tell(`Der blev ikke taget en sikkerhedskopi. ${known?.message ?? ''}`.trimEnd());
    }
  }

  /** New backups go to `folder`, or beside the store again; those made stay where they are. */
  setFolder(folder: string | undefined): void {
    const { settingsFile } = this.#options;
    if (settingsFile === undefined) {
      throw new BackendError(
        'not-writable',
        'Mappen til sikkerhedskopier kan kun vælges i Hubrapports vindue.',
      );
    }
    changeSettings(settingsFile, { backupFolder: folder });
    this.#options.tell(null);
  }
}

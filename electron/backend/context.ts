import type { Store } from '#db/store.ts';
import type { StepAbout, Touched } from '#db/journal.ts';
import type { FileSystem } from './files/fileSystem.ts';
import type { PendingImports } from './handlers/imports/pendingImports.ts';
import type { LongWork } from './longWork/longWork.ts';
import { localDate } from './localDate.ts';

/** What handlers work with. */
export type Context = {
  store: Store;
  clock: () => Date;
  newId: () => string;
  work: LongWork;
  /** Where reports are written; the backend's own files go their own way. */
  files: FileSystem;
  /** Files that were read and are not decided on yet. */
  imports: PendingImports;
  /** Tells the window what changed. */
  announce(touched: Touched): void;
};

/** Runs `work` as one step that can be undone, and tells the window what it touched. */
export function change<T>(context: Context, work: () => T, describe: (value: T) => StepAbout): T {
  const { value, touched } = context.store.step(work, describe);
  context.announce(touched);
  return value;
}

/** Today where the consultant sits, as ISO. */
export function today(context: Context): string {
  return localDate(context.clock());
}

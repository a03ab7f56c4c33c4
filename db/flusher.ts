import type { Connection } from './connection.ts';

/** How long a change may lie in the system's memory before it is forced to the disk, in ms. */
export const FLUSH_AFTER = 1000;

/** Forces changes to the disk a moment after they were made, off the path of the save itself. */
export type Flusher = { soon(): void; stop(): void };

/** `log` hears of a flush that failed; the changes themselves are not lost, and the next change tries again. */
export function openFlusher(connection: Connection, log: (error: unknown) => void): Flusher {
  let timer: NodeJS.Timeout | null = null;
  const flush = () => {
    timer = null;
    try {
      connection.pragma('wal_checkpoint(PASSIVE)');
    } catch (error) {
      log(error);
    }
  };
  return {
    soon: () => {
      timer ??= setTimeout(flush, FLUSH_AFTER).unref();
    },
    stop: () => {
      if (timer) clearTimeout(timer);
      timer = null;
    },
  };
}

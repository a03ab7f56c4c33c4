import { usedImages } from '../collectUnused.ts';
import type { Connection } from '../connection.ts';
import type { RowTable } from '../rowTable.ts';

/**
 * The pictures that a record of the history shows or showed. One that was just added, for a form that is not saved yet, is
 * none of them: the history knows it by its own step alone.
 */
export function oncePictures(connection: Connection): string[] {
  return connection
    .prepare(
      `SELECT id FROM image WHERE EXISTS (SELECT 1 FROM journal_change
         WHERE row_id <> image.id AND (instr(before, image.id) > 0 OR instr(after, image.id) > 0))`,
    )
    .pluck()
    .all() as string[];
}

/** Removes those of the pictures that no record shows any more, with their bytes. */
export function dropPictures(connection: Connection, images: RowTable, ids: readonly string[]): void {
  const used = new Set(connection.prepare(usedImages).pluck().all());
  const dropBytes = connection.prepare(
    'DELETE FROM image_bytes WHERE hash = ? AND hash NOT IN (SELECT hash FROM image)',
  );
  for (const id of new Set(ids)) {
    const hash = images.get(id)?.['hash'];
    if (hash === undefined || used.has(id)) continue;
    images.remove(id);
    dropBytes.run(hash);
  }
}

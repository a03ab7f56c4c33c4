import type { Connection } from './connection.ts';
import { dropStraySums } from './rowSums.ts';

/** SQL: the pictures that a record shows. */
export const usedImages = `
  SELECT portrait_id FROM testimonial WHERE portrait_id IS NOT NULL
  UNION SELECT logo_id FROM organisation WHERE logo_id IS NOT NULL
  UNION SELECT logo_id FROM template WHERE logo_id IS NOT NULL
  UNION SELECT value FROM section, json_each(section.image_ids)
  UNION SELECT value FROM activity, json_each(activity.image_ids)`;

/** SQL: true when a step of the journal speaks of `what`, so that undo or redo may still need it. */
function inJournal(what: string): string {
  return `EXISTS (SELECT 1 FROM journal_change
    WHERE row_id = ${what} OR instr(before, ${what}) > 0 OR instr(after, ${what}) > 0)`;
}

/**
 * Removes what neither a record nor the journal needs any more: pictures, their bytes, Word templates, and the exports of
 * reports that are gone. Runs when a store is opened, so that a picture just added is not taken before it is used.
 */
export function collectUnused(connection: Connection): void {
  connection
    .transaction(() => {
      connection.exec(`
        DELETE FROM image WHERE id NOT IN (${usedImages}) AND NOT ${inJournal('image.id')};
        DELETE FROM image_bytes WHERE hash NOT IN (SELECT hash FROM image) AND NOT ${inJournal('image_bytes.hash')};
        DELETE FROM word_template_bytes WHERE hash NOT IN (
            SELECT json_extract(word_template, '$.hash') FROM template WHERE word_template IS NOT NULL)
          AND NOT ${inJournal('word_template_bytes.hash')};
        DELETE FROM export_entry WHERE report_id NOT IN (SELECT id FROM report)
          AND NOT ${inJournal('export_entry.report_id')};`);
      dropStraySums(connection);
    })
    .immediate();
}

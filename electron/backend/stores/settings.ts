import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** What the consultant chose on this machine; kept apart from the store, which may be the very thing that is lost. */
const settings = z.object({
  /** The store that was opened last. */
  storeFile: z.string().optional(),
  backupFolder: z.string().optional(),
});
export type Settings = z.output<typeof settings>;

/** The settings in `file`; nothing chosen when there are none, or none that can be read. */
export function readSettings(file: string): Settings {
  try {
    const read = settings.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return read.success ? read.data : {};
  } catch {
    // Not there yet, or half written long ago: the defaults serve, and the next choice writes it anew.
    return {};
  }
}

/** Changes what is named and keeps the rest. */
export function changeSettings(
  file: string,
  changes: { [K in keyof Settings]: Settings[K] | undefined },
): void {
  const temporary = `${file}.${process.pid}.tmp`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(temporary, JSON.stringify({ ...readSettings(file), ...changes }, null, 2));
  renameSync(temporary, file);
}

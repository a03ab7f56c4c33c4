import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { importFile } from '#shared/import/importFile.ts';
import { defaultLimits } from '#shared/word/read/limits.ts';
import { readWord } from '#shared/word/read/readWord.ts';
import { Refusal } from '#shared/word/read/refusal.ts';
import type { ReadResult } from '#shared/report/outline/readOutline.ts';
import { BackendError } from '../backendError.ts';
import type { CliArguments } from './readArguments.ts';
import { saveImport } from './saveImport.ts';
import { UsageError } from './usageError.ts';

type FileRead = { read: ReadResult; bytes: Uint8Array };

async function readBytes(file: string): Promise<FileRead> {
  const nothing = new Uint8Array();
  try {
    // Looked at before it is read: a film given by mistake need not fill the memory first.
    const { size } = await stat(file);
    if (size > defaultLimits.fileSize) {
      return { read: { ok: false, error: new Refusal('too-large').toError() }, bytes: nothing };
    }
    const bytes = await readFile(file);
    return { read: readWord(bytes, { fileName: basename(file) }), bytes };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const reason = code === 'ENOENT' ? 'findes ikke' : 'kan ikke læses; er den åben i et andet program?';
    throw new BackendError('not-found', `Filen ${file} ${reason}`, [], { cause: error });
  }
}

/**
 * `import`: what a Word file seems to hold, as JSON. With `--store` it is saved there too, and the JSON says in which
 * report; without it no store is touched.
 * @returns the JSON, and the exit code: 2 when the file is refused.
 */
export async function importCommand(args: CliArguments): Promise<{ text: string; code: 0 | 2 }> {
  if (args.file === undefined) throw new UsageError('Angiv filen: import FIL.docx --json.');
  if (!args.json) throw new UsageError('Angiv --json: import FIL.docx --json.');
  if (args.year !== undefined && args.store === undefined) {
    throw new UsageError('Angiv lageret: import FIL.docx --json --store FIL --year ÅR.');
  }
  const file = resolve(args.file);
  const { read, bytes } = await readBytes(file);
  const result = importFile(read, { today: new Date() });
  const saved =
    args.store !== undefined && result.ok
      ? await saveImport(basename(file), bytes, { store: args.store, year: args.year })
      : {};
  return { text: JSON.stringify({ ...result, ...saved }, null, 2), code: result.ok ? 0 : 2 };
}

import { createHash } from 'node:crypto';
import type { CommandOutput, CommandParsedInput } from '#shared/contract/commands.ts';
import { BackendError } from '../../backendError.ts';
import type { Context } from '../../context.ts';

const LARGEST_FILE = 30_000_000;

/** The file's own name without the folders before it, whichever way the system writes them. */
function baseName(fileName: string): string {
  return fileName.split(/[\\/]/).at(-1) ?? fileName;
}

/** A Word file that is kept. Throws `not-found` when the store has it no more. */
function keptFile(hash: string, { store }: Context): Uint8Array {
  const bytes = store.wordTemplateBytes.get(hash);
  if (!bytes) throw new BackendError('not-found', 'Word-skabelonen findes ikke i lageret.');
  return bytes;
}

/**
 * Looks a Word file through and keeps it for a template to use. Keeping it is no step: nothing names it yet, and a file
 * that nothing names is gone when the store is opened again.
 * @throws BackendError `file-unreadable` when it is no Word file, is damaged, protected, hostile or larger than 30 MB.
 */
export async function readWordTemplate(
  input: { fileName: string; base64: string },
  { store, work }: Context,
): Promise<CommandOutput<'template.readWord'>> {
  const fileName = baseName(input.fileName);
  if (input.base64.length > (LARGEST_FILE / 3) * 4) {
    throw new BackendError('file-unreadable', `”${fileName}” fylder mere end 30 MB og kan ikke bruges.`);
  }
  const bytes = Uint8Array.from(Buffer.from(input.base64, 'base64'));
  const { look, check } = await work.run('readTemplate', { bytes, fileName });
  const hash = createHash('sha256').update(bytes).digest('hex');
  store.wordTemplateBytes.add(hash, bytes);
  return { wordTemplate: { hash, fileName, size: bytes.byteLength, look }, check };
}

/** The headers and footers of a Word file that is kept, for preview and print. Throws `not-found` when the store has none. */
export async function readWordFrames(
  { hash, title, width }: CommandParsedInput<'template.frames'>,
  context: Context,
): Promise<CommandOutput<'template.frames'>> {
  return context.work.run('readFrames', { bytes: keptFile(hash, context), title, width });
}

/** What a Word file that is kept has of what a report needs. Throws `not-found` when the store has none. */
export async function checkWordTemplate(
  { hash }: { hash: string },
  context: Context,
): Promise<CommandOutput<'template.checkWord'>> {
  const { check } = await context.work.run('readTemplate', {
    bytes: keptFile(hash, context),
    fileName: '',
  });
  return check;
}

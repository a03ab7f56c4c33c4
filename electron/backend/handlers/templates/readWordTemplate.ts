import { createHash } from 'node:crypto';
import type { CommandOutput, CommandParsedInput } from '#shared/contract/commands.ts';
import { BackendError } from '../../backendError.ts';
import type { Context } from '../../context.ts';

const LARGEST_FILE = 30_000_000;

/** The file's own name without the folders before it, whichever way the system writes them. */
function baseName(fileName: string): string {
  return fileName.split(/[\\/]/).at(-1) ?? fileName;
}

/** The Word code is large: it is loaded when the first template is looked at, not when the window opens. */
async function look(bytes: Uint8Array, fileName: string) {
  const { readTemplate } = await import('#shared/word/template/readTemplate.ts');
  const { checkTemplate } = await import('#shared/word/template/checkTemplate.ts');
  const { lookOf } = await import('#shared/word/template/lookOf.ts');
  const read = readTemplate(bytes, fileName);
  if (!read.ok) throw new BackendError('file-unreadable', `”${fileName}”: ${read.error.message}`);
  return { look: lookOf(read.template), check: checkTemplate(read.template) };
}

/**
 * Looks a Word file through and keeps it for a template to use. Keeping it is no step: nothing names it yet, and a file
 * that nothing names is gone when the store is opened again.
 * @throws BackendError `file-unreadable` when it is no Word file, is damaged, protected, hostile or larger than 30 MB.
 */
export async function readWordTemplate(
  input: { fileName: string; base64: string },
  { store }: Context,
): Promise<CommandOutput<'template.readWord'>> {
  const fileName = baseName(input.fileName);
  if (input.base64.length > (LARGEST_FILE / 3) * 4) {
    throw new BackendError('file-unreadable', `”${fileName}” fylder mere end 30 MB og kan ikke bruges.`);
  }
  const bytes = Uint8Array.from(Buffer.from(input.base64, 'base64'));
  const { look: found, check } = await look(bytes, fileName);
  const hash = createHash('sha256').update(bytes).digest('hex');
  store.wordTemplateBytes.add(hash, bytes);
  return { wordTemplate: { hash, fileName, size: bytes.byteLength, look: found }, check };
}

/** The headers and footers of a Word file that is kept, for preview and print. Throws `not-found` when the store has none. */
export async function readWordFrames(
  { hash, title, width }: CommandParsedInput<'template.frames'>,
  { store }: Context,
): Promise<CommandOutput<'template.frames'>> {
  const bytes = store.wordTemplateBytes.get(hash);
  if (!bytes) throw new BackendError('not-found', 'Word-skabelonen findes ikke i lageret.');
  const { readTemplate } = await import('#shared/word/template/readTemplate.ts');
  const { viewFrames } = await import('#shared/word/template/frames/viewFrames.ts');
  const read = readTemplate(bytes, '', title);
  if (!read.ok) throw new BackendError('file-unreadable', read.error.message);
  return viewFrames(read.template, width);
}

/** What a Word file that is kept has of what a report needs. Throws `not-found` when the store has none. */
export async function checkWordTemplate(
  { hash }: { hash: string },
  { store }: Context,
): Promise<CommandOutput<'template.checkWord'>> {
  const bytes = store.wordTemplateBytes.get(hash);
  if (!bytes) throw new BackendError('not-found', 'Word-skabelonen findes ikke i lageret.');
  return (await look(bytes, '')).check;
}

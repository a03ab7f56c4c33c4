import { readTemplate } from '#shared/word/template/readTemplate.ts';
import type { TemplateParts } from '#shared/word/template/templateParts.ts';
import { BackendError } from '../../backendError.ts';

/** The parts of a Word file. @throws BackendError `file-unreadable` when it is none, or is damaged, protected or hostile */
export function openTemplate(bytes: Uint8Array, fileName: string, title?: string): TemplateParts {
  const read = readTemplate(bytes, fileName, title);
  if (read.ok) return read.template;
  const named = fileName === '' ? '' : `”${fileName}”: `;
  throw new BackendError('file-unreadable', `${named}${read.error.message}`);
}

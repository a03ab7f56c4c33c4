import type { Template } from '#shared/domain/template.ts';
import type { Outline } from '#shared/report/outline/outline.ts';
import { BackendError } from '../../backendError.ts';
import type { Context } from '../../context.ts';

/**
 * A written report with the styles, header and footer of the Word file its hub's template names; the report itself when
 * it names none.
 * @throws BackendError `not-found` when the Word file is gone from the store, `file-unreadable` when it cannot be used.
 */
export async function withWordTemplate(
  written: Uint8Array,
  template: Template | undefined,
  outline: Outline,
  { store }: Context,
): Promise<Uint8Array> {
  const { hash, fileName } = template?.wordTemplate ?? {};
  if (hash === undefined) return written;
  const bytes = store.wordTemplateBytes.get(hash);
  if (!bytes) {
    throw new BackendError(
      'not-found',
      `Word-skabelonen ”${fileName}” mangler i lageret. Vælg den igen på siden Skabelon.`,
    );
  }
  const [{ readTemplate }, { mergeTemplate }] = await Promise.all([
    import('#shared/word/template/readTemplate.ts'),
    import('#shared/word/template/mergeTemplate.ts'),
  ]);
  const read = readTemplate(bytes, fileName ?? '', outline.title);
  if (!read.ok) throw new BackendError('file-unreadable', `”${fileName}”: ${read.error.message}`);
  return mergeTemplate(written, read.template, outline);
}

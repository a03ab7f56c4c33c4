import type { ExportEntry } from '#shared/contract/commands.ts';
import { shownPictures } from '#shared/domain/shownPictures.ts';
import type { Template } from '#shared/domain/template.ts';
import { BackendError } from '../../backendError.ts';
import { today } from '../../context.ts';
import type { Context } from '../../context.ts';
import { pictureBytes } from '../images/pictureBytes.ts';
import { readReport } from '../reports/readReport.ts';
import { finishExport } from './finishExport.ts';

/** The Word file that the hub's template names, or null. Throws `not-found` when it is gone from the store. */
function wordTemplateOf(template: Template | undefined, { store }: Context) {
  if (!template?.wordTemplate) return null;
  const { hash, fileName } = template.wordTemplate;
  const bytes = store.wordTemplateBytes.get(hash);
  if (bytes) return { fileName, bytes };
  throw new BackendError(
    'not-found',
    `Word-skabelonen ”${fileName}” mangler i lageret. Vælg den igen på siden Skabelon.`,
  );
}

/**
 * Writes a report as a Word file and notes it in the report's history of exports. All it is made of is read at once, so
 * that the file is the report as it stood at one moment, whatever is saved while it is written.
 * @throws BackendError when the report, one of its pictures or its Word template is gone, or the file cannot be written;
 * the file that was there before is then as it was.
 */
export async function exportWord(
  { reportId, file }: { reportId: string; file: string },
  context: Context,
): Promise<ExportEntry> {
  const records = readReport({ reportId }, context);
  const shown = shownPictures(records);
  const written = await context.work.run('writeReport', {
    records,
    today: today(context),
    pictures: pictureBytes(
      records.images.filter(({ id }) => shown.has(id)),
      context,
    ),
    wordTemplate: wordTemplateOf(records.template, context),
  });
  return finishExport({ report: records.report, kind: 'word', file, ...written }, context);
}

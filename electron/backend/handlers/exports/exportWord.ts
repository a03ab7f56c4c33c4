import type { ExportEntry } from '#shared/contract/commands.ts';
import { BackendError } from '../../backendError.ts';
import { today } from '../../context.ts';
import type { Context } from '../../context.ts';
import { rasteriseSvg } from '../../charts/rasteriseSvg.ts';
import { readReport } from '../reports/readReport.ts';
import { finishExport } from './finishExport.ts';
import { withWordTemplate } from './withWordTemplate.ts';

/**
 * Writes a report as a Word file and notes it in the report's history of exports.
 * @throws BackendError when the report or one of its pictures is gone, or the file cannot be written; the file
 * that was there before is then as it was.
 */
export async function exportWord(
  { reportId, file }: { reportId: string; file: string },
  context: Context,
): Promise<ExportEntry> {
  const { store } = context;
  const records = readReport({ reportId }, context);
  // The Word library is large: it is loaded when the first report is written, not when the window opens.
  const [{ layoutReport }, { writeWord }, { lintWord }] = await Promise.all([
    import('#shared/report/layouts/layoutReport.ts'),
    import('#shared/word/write/writeWord.ts'),
    import('#shared/word/lint/lintWord.ts'),
  ]);
  const outline = layoutReport(records, today(context));
  const written = await writeWord(
    outline,
    (hash) => {
      const picture = store.imageBytes.get(hash);
      if (!picture) throw new BackendError('not-found', 'Et af rapportens billeder mangler i lageret.');
      return picture.bytes;
    },
    rasteriseSvg,
  );
  const bytes = await withWordTemplate(written, records.template, outline, context);
  const problems = lintWord(bytes).map(({ code, detail }) => ({ code, detail }));
  return finishExport({ report: records.report, outline, kind: 'word', file, bytes, problems }, context);
}

import '@fontsource/carlito/400.css';
import '@fontsource/carlito/400-italic.css';
import '@fontsource/carlito/700.css';
import '@fontsource/carlito/700-italic.css';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import { imageUrl } from '#renderer/api/imageUrl.ts';
import { noteProblem } from '#renderer/api/noteProblem.ts';
import { startI18n } from '#renderer/i18n/startI18n.ts';
import { today } from '#renderer/ui/today.ts';
import { textWidth } from '#shared/report/design/reportDesign.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { drawReport } from './drawReport.tsx';

const about = new URLSearchParams(location.search);
const job = about.get('job') ?? '';

/** Reads the report named in the address and lays it out for print; its title and language are the document's. */
async function print(): Promise<void> {
  const root = document.querySelector('#root');
  if (!root) throw new Error('Siden mangler sit rodelement');
  const [records] = await Promise.all([
    call('report.read', { reportId: about.get('report') ?? '' }),
    startI18n(),
  ]);
  const outline = layoutReport(records, today());
  const hash = records.template?.wordTemplate?.hash;
  const frames =
    hash === undefined
      ? []
      : await call('template.frames', { hash, width: textWidth(outline.design), title: outline.title });
  document.title = outline.title;
  document.documentElement.lang = outline.language;
  await drawReport(root, { outline, frames }, imageUrl);
}

try {
  await print();
  await call('print.ready', { job });
} catch (thrown) {
  noteProblem('print', thrown);
  await call('print.failed', { job, message: toCommandError(thrown).message });
}

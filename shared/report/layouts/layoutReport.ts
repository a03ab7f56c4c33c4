import { assertNever } from '#shared/domain/assertNever.ts';
import { formatLongDate } from '#shared/domain/isoDate.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { Outline, OutlineBlock } from '#shared/report/outline/outline.ts';
import { layoutAnnual } from './annual/layoutAnnual.ts';
import { layoutFinal } from './final/layoutFinal.ts';
import { newLayoutContext } from './layoutContext.ts';
import type { LayoutContext } from './layoutContext.ts';
import { numberHeadings } from './parts/numberHeadings.ts';
import { phrases } from './phrases.ts';

function layoutBlocks(context: LayoutContext): OutlineBlock[] {
  const { kind } = context.records.report;
  switch (kind) {
    case 'annual':
      return layoutAnnual(context);
    case 'final':
      return layoutFinal(context);
    default:
      return assertNever(kind);
  }
}

/**
 * Lays a report out as blocks, in the order of its kind. `today` (ISO) decides which consents still hold and dates the
 * draft mark. Pure: the same records give the same outline, and nothing in the records is changed.
 */
export function layoutReport(records: ReportRecords, today: string): Outline {
  const { report } = records;
  const { context, images } = newLayoutContext(records, today);
  const blocks = numberHeadings(layoutBlocks(context));
  const subject = phrases.cover.subject[report.kind];
  const title = report.title.trim() || `${subject} ${report.year}`;
  return {
    title,
    subject: `${subject} ${report.year}`,
    author: report.hub.trim() || report.cluster.trim(),
    language: report.language,
    runningTitle: title,
    draft: report.state === 'draft' ? phrases.draft(formatLongDate(today)) : null,
    blocks,
    images,
  };
}

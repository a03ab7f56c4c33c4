import { formatDate } from '#shared/domain/isoDate.ts';
import type { OutlineBlock } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { layoutChapters } from '../parts/chapters.ts';
import { coverBlock } from '../parts/coverBlock.ts';
import { layoutHead } from './layoutHead.ts';
import { layoutLearning } from './layoutLearning.ts';
import { layoutPurpose } from './layoutPurpose.ts';
import { publicityOf } from './publicityOf.ts';
import { layoutResults } from './layoutResults.ts';

/** What a project ran: "01.05.2019-30.04.2021", or as much of it as is known. */
function periodOf(context: LayoutContext): string {
  const { finalProject, report } = context.records;
  const days = [finalProject?.periodFrom ?? null, finalProject?.periodTo ?? null];
  const known = days.filter((day) => day !== null);
  return known.length > 0 ? known.map(formatDate).join('-') : String(report.year);
}

/** A project's final report (slutrapport): cover, the project's head with its financing, and four chapters. */
export function layoutFinal(context: LayoutContext): OutlineBlock[] {
  return [
    { ...coverBlock(context, periodOf(context)), publicity: publicityOf(context) },
    ...layoutHead(context),
    ...layoutChapters(
      context,
      { purpose: layoutPurpose, results: layoutResults, learning: layoutLearning },
      { pageBreaks: false },
    ),
  ];
}

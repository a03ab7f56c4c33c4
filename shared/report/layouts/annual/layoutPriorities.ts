import type { Priority } from '#shared/domain/priority.ts';
import { resourceShareTotal } from '#shared/domain/totals.ts';
import type { OutlineBlock, ParagraphBlock, Source, TableBlock } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { paragraphOf, textCell } from '../parts/blocks.ts';
import { sectionBody } from '../parts/chapters.ts';
import type { SectionLayout } from '../parts/chapters.ts';
import { deliverableCell } from '../parts/deliverableCell.ts';
import { fieldRun } from '../parts/fieldRun.ts';
import { formatShare } from '../parts/formatShare.ts';
import { outcomeRuns } from '../parts/outcomeRuns.ts';
import { shareCell } from '../parts/shareCell.ts';
import { phrases } from '../phrases.ts';

/** What became of it, in a sentence; none when it was delivered as promised. */
function answer(priority: Priority, of: (field: string) => Source): ParagraphBlock[] {
  const { outcome, reason, carriedOver } = priority;
  if (carriedOver === 'untouched')
    return [paragraphOf('body', [fieldRun(phrases.results.unanswered, of('carriedOver'))])];
  const sentence = phrases.outcome(outcome, reason);
  if (sentence === '') return [];
  const plain = phrases.outcome(outcome, '');
  return [paragraphOf('body', outcomeRuns(sentence, plain, reason, of(`outcome.${outcome}`), of('reason')))];
}

function row(priority: Priority): TableBlock['rows'][number] {
  const of = (field: string): Source => ({ entity: 'priority', id: priority.id, field });
  return {
    cells: [
      textCell(priority.title.trim(), { bold: true, of: [of('title')] }),
      deliverableCell(priority.deliverables, of('deliverables'), answer(priority, of)),
      shareCell(priority.resourceShare, of('resourceShare')),
    ],
    source: of('title'),
  };
}

function resultsTable(context: LayoutContext): TableBlock {
  const { priorities, report } = context.records;
  const shares = resourceShareTotal(priorities);
  const anyShare = shares.missing < priorities.length;
  return {
    type: 'table',
    role: 'results',
    description: phrases.results.description(report.year),
    caption: phrases.caption.results(report.year),
    widths: [0.28, 0.52, 0.2],
    align: ['left', 'left', 'right'],
    header: [
      textCell(phrases.results.priority),
      textCell(phrases.results.deliverables),
      textCell(phrases.results.share(priorities.some((priority) => priority.estimated))),
    ],
    rows: priorities.map(row),
    footer: anyShare
      ? [textCell(phrases.results.total), textCell(''), textCell(formatShare(shares.total))]
      : null,
  };
}

/** Section 3: the year over the table of what was promised and what came of it. */
export const layoutPriorities: SectionLayout = (context, section): OutlineBlock[] => {
  const { priorities, report } = context.records;
  const body = sectionBody(context, section);
  if (priorities.length === 0) return body;
  return [
    ...body,
    {
      type: 'banner',
      role: 'year',
      text: String(report.year),
      subline: '',
      source: { entity: 'report', id: report.id, field: 'year' },
    },
    resultsTable(context),
  ];
};

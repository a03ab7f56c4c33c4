import type { Priority } from '#shared/domain/priority.ts';
import { resourceShareTotal } from '#shared/domain/totals.ts';
import type { Cell, OutlineBlock, TableBlock } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { paragraphsFrom, textCell } from '../parts/blocks.ts';
import { sectionBody } from '../parts/chapters.ts';
import type { SectionLayout } from '../parts/chapters.ts';
import { deliverableCell } from '../parts/deliverableCell.ts';
import { formatShare } from '../parts/formatShare.ts';
import { phrases } from '../phrases.ts';

function shareCell(share: number | null): Cell {
  return textCell(share === null ? phrases.none : formatShare(share));
}

function row(priority: Priority): TableBlock['rows'][number] {
  const answered = priority.carriedOver !== 'untouched';
  const answer = answered ? phrases.outcome(priority.outcome, priority.reason) : phrases.results.unanswered;
  const outcome = paragraphsFrom('body', answer);
  return {
    cells: [
      textCell(priority.title.trim(), { bold: true }),
      deliverableCell(priority.deliverables, outcome),
      shareCell(priority.resourceShare),
    ],
    source: { entity: 'priority', id: priority.id, field: 'title' },
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
    widths: [0.28, 0.52, 0.2],
    align: ['left', 'left', 'right'],
    header: [
      textCell(phrases.results.priority),
      textCell(phrases.results.deliverables),
      textCell(phrases.results.share(priorities.some((priority) => priority.estimated))),
    ],
    rows: priorities.map(row),
    caption: phrases.caption.results(report.year),
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

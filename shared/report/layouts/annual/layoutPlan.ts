import type { PlanItem } from '#shared/domain/planItem.ts';
import type { OutlineBlock, Source, TableBlock } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { textCell } from '../parts/blocks.ts';
import { sectionBody } from '../parts/chapters.ts';
import type { SectionLayout } from '../parts/chapters.ts';
import { deliverableCell } from '../parts/deliverableCell.ts';
import { shareCell } from '../parts/shareCell.ts';
import { phrases } from '../phrases.ts';

function planTable(context: LayoutContext): TableBlock {
  const { planItems, report } = context.records;
  const withShares = planItems.some((item) => item.resourceShare !== null);
  const of = (item: PlanItem, field: string): Source => ({ entity: 'planItem', id: item.id, field });
  return {
    type: 'table',
    role: 'plan',
    description: phrases.results.plan(report.planYear),
    caption: phrases.caption.plan(report.planYear),
    widths: withShares ? [0.28, 0.52, 0.2] : [0.32, 0.68],
    align: withShares ? ['left', 'left', 'right'] : ['left', 'left'],
    header: [
      textCell(phrases.results.priority),
      textCell(phrases.results.deliverables),
      ...(withShares ? [textCell(phrases.results.share(true))] : []),
    ],
    rows: planItems.map((item) => ({
      cells: [
        textCell(item.title.trim(), { bold: true, of: [of(item, 'title')] }),
        deliverableCell(item.deliverables, of(item, 'deliverables')),
        ...(withShares ? [shareCell(item.resourceShare, of(item, 'resourceShare'))] : []),
      ],
      source: of(item, 'title'),
    })),
    footer: null,
  };
}

/** Section 9: what is proposed for next year. */
export const layoutPlan: SectionLayout = (context, section): OutlineBlock[] => [
  ...sectionBody(context, section),
  ...(context.records.planItems.length > 0 ? [planTable(context)] : []),
];

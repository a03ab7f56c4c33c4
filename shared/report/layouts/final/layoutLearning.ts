import type { OutlineBlock } from '#shared/report/outline/outline.ts';
import { fieldOf } from '../parts/activityBlocks.ts';
import { listItem, paragraphOf } from '../parts/blocks.ts';
import { sectionBody } from '../parts/chapters.ts';
import type { SectionLayout } from '../parts/chapters.ts';
import { phrases } from '../phrases.ts';

const words = phrases.final.activities;

/** Chapter 3 of a final report: its text, and the activities that were cancelled, each with its reason. */
export const layoutLearning: SectionLayout = (context, section): OutlineBlock[] => {
  const cancelled = context.records.activities.filter(
    (activity) => activity.includeInReport && activity.status === 'cancelled',
  );
  const [first] = cancelled;
  if (!first) return sectionBody(context, section);
  return [
    ...sectionBody(context, section),
    paragraphOf('label', [{ text: words.cancelled }], fieldOf(first, 'reason')),
    {
      type: 'list',
      ordered: false,
      items: cancelled.map(({ title, reason }) => {
        const name = title.trim() || words.unnamed;
        return listItem(
          reason.trim() === ''
            ? [{ text: name, bold: true }]
            : [{ text: `${name}: `, bold: true }, { text: reason.trim() }],
        );
      }),
      source: fieldOf(first, 'reason'),
    },
  ];
};

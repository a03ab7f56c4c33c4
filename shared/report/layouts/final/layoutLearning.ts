import type { OutlineBlock, Run } from '#shared/report/outline/outline.ts';
import { cancelledField, fieldOf, titleField } from '../parts/activityBlocks.ts';
import { listItem, paragraphOf } from '../parts/blocks.ts';
import { sectionBody } from '../parts/chapters.ts';
import type { SectionLayout } from '../parts/chapters.ts';
import { fieldRun } from '../parts/fieldRun.ts';
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
      items: cancelled.map((activity) => {
        const title = activity.title.trim();
        const why = fieldRun(activity.reason.trim(), fieldOf(activity, 'reason'));
        const runs: Run[] = [
          { text: title || words.unnamed, bold: true, of: title === '' ? [] : [titleField(activity)] },
          ...(why.text === '' ? [] : [{ text: ': ', bold: true as const }, why]),
        ];
        // Of the list of cancelled activities as a whole, and of its own fields inside.
        return listItem(runs.map((run) => ({ ...run, of: [cancelledField(activity), ...(run.of ?? [])] })));
      }),
      source: fieldOf(first, 'reason'),
    },
  ];
};

import type { Activity } from '#shared/domain/activity.ts';
import type { HeadingBlock, OutlineBlock, Source } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { phrases } from '../phrases.ts';
import { headingOf, paragraphsFrom } from './blocks.ts';
import { imageBlocks } from './imageBlocks.ts';
import { quoteBlocks } from './quoteBlocks.ts';

/** The field of an activity that a block comes from. */
export function fieldOf(activity: Activity, field: string): Source {
  return { entity: 'activity', id: activity.id, field };
}

/** The activities of one kind that the consultant wants in the report, in order. */
export function activitiesOf<K extends Activity['kind']>(
  context: LayoutContext,
  kind: K,
): Extract<Activity, { kind: K }>[] {
  return context.records.activities.filter(
    (activity): activity is Extract<Activity, { kind: K }> =>
      activity.kind === kind && activity.includeInReport,
  );
}

function titleOf(activity: Activity, reportYear: number): string {
  const acronym = activity.kind === 'project' ? activity.acronym.trim() : '';
  const title = activity.title.trim() || acronym;
  const named = acronym === '' || title.includes(acronym) ? title : `${title} (${acronym})`;
  const begun = activity.startYear ?? reportYear - 1;
  return activity.continued ? `${named} ${phrases.period(begun, reportYear)}` : named;
}

/** The activity's numbered heading: "Samarbejdsforum (2022 fortsat 2023)". */
export function activityHeading(context: LayoutContext, activity: Activity): HeadingBlock {
  return headingOf({
    level: 2,
    text: titleOf(activity, context.records.report.year),
    numbered: true,
    anchor: activity.id,
    source: fieldOf(activity, 'title'),
  });
}

/** What ends every activity: why it was cancelled, its pictures, and what was said of it. */
export function activityEnd(context: LayoutContext, activity: Activity): OutlineBlock[] {
  return [
    ...(activity.status === 'cancelled'
      ? paragraphsFrom('body', phrases.cancelled(activity.reason), fieldOf(activity, 'reason'))
      : []),
    ...imageBlocks(context, activity.imageIds),
    ...quoteBlocks(context, { type: 'activity', activityId: activity.id }),
  ];
}

import type { Activity } from '#shared/domain/activity.ts';
import type { HeadingBlock, OutlineBlock, Run, Source } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { phrases } from '../phrases.ts';
import { headingOf, paragraphOf } from './blocks.ts';
import { fieldRun } from './fieldRun.ts';
import { fillPhrase } from './fillPhrase.ts';
import { imageBlocks } from './imageBlocks.ts';
import { outcomeRuns } from './outcomeRuns.ts';
import { quoteBlocks } from './quoteBlocks.ts';
import { richBlocks } from './richBlocks.ts';

/** The field of an activity that a block comes from. */
export function fieldOf(activity: Activity, field: string): Source {
  return { entity: 'activity', id: activity.id, field };
}

/** The field of an activity's title; the kind, which no word of the page says, goes with it. */
export function titleField(activity: Activity): Source {
  return fieldOf(activity, `title.${activity.kind}`);
}

/** A sentence or a list that says the activity was cancelled. */
export function cancelledField(activity: Activity): Source {
  return fieldOf(activity, `cancelled.${activity.kind}`);
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

function nameOf(activity: Activity): Run[] {
  const acronym = activity.kind === 'project' ? activity.acronym.trim() : '';
  const title = activity.title.trim();
  const name = titleField(activity);
  const short = fieldOf(activity, 'acronym');
  if (title === '') return [fieldRun(acronym, short)];
  if (acronym === '') return [fieldRun(title, name)];
  const at = title.indexOf(acronym);
  if (at < 0) return [fieldRun(title, name), { text: ' (' }, fieldRun(acronym, short), { text: ')' }];
  return [
    fieldRun(title.slice(0, at), name),
    { text: acronym, of: [name, short] },
    fieldRun(title.slice(at + acronym.length), name),
  ];
}

function titleOf(activity: Activity, reportYear: number): Run[] {
  const begun = fieldRun(String(activity.startYear ?? reportYear - 1), fieldOf(activity, 'startYear'));
  const continued = fieldOf(activity, 'continued');
  const period = activity.continued
    ? [
        { text: ' ' },
        ...fillPhrase([begun], (year = '') => phrases.period(year, reportYear)).map((run) => ({
          ...run,
          of: [continued, ...(activity.startYear === null ? [] : (run.of ?? []))],
        })),
      ]
    : [];
  return [...nameOf(activity), ...period].filter(({ text }) => text !== '');
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

/**
 * What is told of an activity, and its pictures. They stand by the text rather than at the end, where one that finds no
 * room would open a page alone.
 */
export function activityBody(context: LayoutContext, activity: Activity): OutlineBlock[] {
  return [
    ...richBlocks(activity.body, 'body', fieldOf(activity, 'body')),
    ...imageBlocks(context, activity.imageIds),
  ];
}

/** What ends every activity: why it was cancelled, and what was said of it. */
export function activityEnd(context: LayoutContext, activity: Activity): OutlineBlock[] {
  return [
    ...(activity.status === 'cancelled'
      ? [
          paragraphOf(
            'body',
            outcomeRuns(
              phrases.cancelled(activity.reason),
              phrases.cancelled(''),
              activity.reason,
              cancelledField(activity),
              fieldOf(activity, 'reason'),
            ),
            fieldOf(activity, 'reason'),
          ),
        ]
      : []),
    ...quoteBlocks(context, { type: 'activity', activityId: activity.id }),
  ];
}

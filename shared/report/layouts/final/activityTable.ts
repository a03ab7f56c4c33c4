import type { Activity } from '#shared/domain/activity.ts';
import { formatFigure } from '#shared/domain/figure.ts';
import { formatDate } from '#shared/domain/isoDate.ts';
import { newPartners } from '#shared/domain/newPartners.ts';
import { organisationKey } from '#shared/domain/organisationKey.ts';
import { participantTotal } from '#shared/domain/participantTotal.ts';
import type { Cell, OutlineBlock, Run, Source, TableBlock } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { fieldOf, titleField } from '../parts/activityBlocks.ts';
import { labelledLine, textCell } from '../parts/blocks.ts';
import { joinRuns } from '../parts/joinRuns.ts';
import { phrases } from '../phrases.ts';

const words = phrases.final.activities;

function timeOf(activity: Activity): string {
  if (activity.kind === 'event' && activity.date !== null) return formatDate(activity.date);
  return activity.startYear === null ? phrases.none : String(activity.startYear);
}

function participantsOf(activity: Activity): string {
  if (!('participants' in activity) || activity.participants === null) return phrases.none;
  return formatFigure(activity.participants, activity.participantsQualifier);
}

function cellsOf(activity: Activity): Cell[] {
  const dated = activity.kind === 'event' && activity.date !== null;
  const cell = (text: string, source: Source) =>
    textCell(text, text === phrases.none ? {} : { of: [source] });
  return [
    cell(activity.title.trim() || phrases.none, titleField(activity)),
    cell(words.kinds[activity.kind], fieldOf(activity, `kind.${activity.kind}`)),
    cell(timeOf(activity), fieldOf(activity, dated ? 'date' : 'startYear')),
    cell(participantsOf(activity), fieldOf(activity, 'participants')),
  ];
}

/** The organisations that took part, each once, as a field of every activity it stands at. */
function organisationRuns(held: readonly Activity[]): Run[] {
  return joinRuns(
    newPartners([], held).map(({ organisation }) => {
      const key = organisationKey(organisation);
      const of = held.flatMap((activity) =>
        activity.partners.flatMap((partner, at) =>
          organisationKey(partner.organisation) === key
            ? [fieldOf(activity, `partners.${at}.${partner.role}`)]
            : [],
        ),
      );
      return { text: organisation, of };
    }),
  );
}

function byTime(a: Activity, b: Activity): number {
  const time = (activity: Activity) =>
    (activity.kind === 'event' ? activity.date : null) ?? String(activity.startYear ?? '9999');
  return time(a).localeCompare(time(b)) || a.order - b.order;
}

/**
 * What was done in the project's period, by time, with the participants of its events added up and the organisations
 * that took part, each once. What was cancelled stands in the chapter on what was learnt.
 */
export function activityTable(context: LayoutContext): OutlineBlock[] {
  const held = context.records.activities
    .filter((activity) => activity.includeInReport && activity.status !== 'cancelled')
    .toSorted(byTime);
  const [first] = held;
  if (!first) return [];
  const total = participantTotal(held);
  const row = (texts: readonly string[]) => texts.map((text) => textCell(text));
  const table: TableBlock = {
    type: 'table',
    role: 'activities',
    description: words.description,
    caption: phrases.caption.activities,
    widths: [0.5, 0.16, 0.16, 0.18],
    align: ['left', 'left', 'left', 'right'],
    header: row([words.activity, words.kind, words.time, words.participants]),
    rows: held.map((activity) => ({
      cells: cellsOf(activity),
      source: fieldOf(activity, 'title'),
    })),
    footer: total ? row([words.total, '', '', formatFigure(total.value, total.qualifier)]) : null,
  };
  return [table, ...labelledLine(words.organisations, organisationRuns(held), fieldOf(first, 'partners'))];
}

import type { Activity } from '#shared/domain/activity.ts';
import { formatFigure } from '#shared/domain/figure.ts';
import { formatDate } from '#shared/domain/isoDate.ts';
import { newPartners } from '#shared/domain/newPartners.ts';
import { participantTotal } from '#shared/domain/participantTotal.ts';
import type { OutlineBlock, TableBlock } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { fieldOf } from '../parts/activityBlocks.ts';
import { labelledLine, paragraphOf, textCell } from '../parts/blocks.ts';
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
    widths: [0.5, 0.16, 0.16, 0.18],
    align: ['left', 'left', 'left', 'right'],
    header: row([words.activity, words.kind, words.time, words.participants]),
    rows: held.map((activity) => ({
      cells: row([
        activity.title.trim() || phrases.none,
        words.kinds[activity.kind],
        timeOf(activity),
        participantsOf(activity),
      ]),
      source: fieldOf(activity, 'title'),
    })),
    footer: total ? row([words.total, '', '', formatFigure(total.value, total.qualifier)]) : null,
  };
  const organisations = newPartners([], held).map(({ organisation }) => organisation);
  return [
    paragraphOf('label', [{ text: words.heading }], fieldOf(first, 'title')),
    table,
    ...labelledLine(words.organisations, phrases.joined(organisations), fieldOf(first, 'partners')),
  ];
}
    caption: phrases.caption.activities,

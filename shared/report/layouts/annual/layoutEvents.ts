import type { Event } from '#shared/domain/activity.ts';
import { formatFigure } from '#shared/domain/figure.ts';
import { formatLongDate } from '#shared/domain/isoDate.ts';
import type { FiguresBlock, OutlineBlock } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import {
  activitiesOf,
  activityBody,
  activityEnd,
  activityHeading,
  fieldOf,
} from '../parts/activityBlocks.ts';
import { bulletsFrom, paragraphOf } from '../parts/blocks.ts';
import { sectionBody } from '../parts/chapters.ts';
import type { SectionLayout } from '../parts/chapters.ts';
import { fieldRun } from '../parts/fieldRun.ts';
import { partnerBlocks } from '../parts/partnerBlocks.ts';
import { phrases } from '../phrases.ts';

function whenAndWhere(event: Event): OutlineBlock[] {
  const facts = [
    fieldRun(event.type.trim(), fieldOf(event, 'type')),
    fieldRun(event.date === null ? '' : formatLongDate(event.date), fieldOf(event, 'date')),
    fieldRun(event.venue.trim(), fieldOf(event, 'venue')),
  ].filter(({ text }) => text !== '');
  if (facts.length === 0) return [];
  const runs = facts.flatMap((fact, at) => (at === 0 ? [fact] : [{ text: ' · ' }, fact]));
  return [paragraphOf('lead', runs, fieldOf(event, 'date'))];
}

function programme(event: Event): OutlineBlock[] {
  const source = fieldOf(event, 'programme');
  const bullets = bulletsFrom(event.programme, source);
  if (bullets.length === 0) return [];
  return [paragraphOf('label', [{ text: phrases.event.programme }], source), ...bullets];
}

function figures(event: Event): FiguresBlock[] {
  const items = [
    { field: 'participants', value: event.participants, as: event.participantsQualifier } as const,
    { field: 'exhibitors', value: event.exhibitors, as: event.exhibitorsQualifier } as const,
  ].flatMap(({ field, value, as }) =>
    value === null ? [] : [{ label: phrases.event[field], value: formatFigure(value, as), note: '', field }],
  );
  return items.length > 0 ? [{ type: 'figures', items, source: fieldOf(event, 'participants') }] : [];
}

function eventBlocks(context: LayoutContext, event: Event): OutlineBlock[] {
  return [
    activityHeading(context, event),
    ...whenAndWhere(event),
    ...activityBody(context, event),
    ...programme(event),
    ...figures(event),
    ...partnerBlocks(context, event, fieldOf(event, 'partners')),
    ...activityEnd(context, event),
  ];
}

/** Section 5: each event with when and where, its programme and its figures. */
export const layoutEvents: SectionLayout = (context, section): OutlineBlock[] => [
  ...sectionBody(context, section),
  ...activitiesOf(context, 'event').flatMap((event) => eventBlocks(context, event)),
];

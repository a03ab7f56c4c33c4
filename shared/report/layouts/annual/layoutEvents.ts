import type { Event } from '#shared/domain/activity.ts';
import { formatFigure } from '#shared/domain/figure.ts';
import { formatLongDate } from '#shared/domain/isoDate.ts';
import type { FiguresBlock, OutlineBlock } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { activitiesOf, activityEnd, activityHeading, fieldOf } from '../parts/activityBlocks.ts';
import { bulletsFrom, paragraphOf, paragraphsFrom } from '../parts/blocks.ts';
import { sectionBody } from '../parts/chapters.ts';
import type { SectionLayout } from '../parts/chapters.ts';
import { partnerBlocks } from '../parts/partnerBlocks.ts';
import { richBlocks } from '../parts/richBlocks.ts';
import { phrases } from '../phrases.ts';

function whenAndWhere(event: Event): OutlineBlock[] {
  const facts = [
    event.type.trim(),
    event.date === null ? '' : formatLongDate(event.date),
    event.venue.trim(),
  ];
  const text = facts.filter((fact) => fact !== '').join(' · ');
  return paragraphsFrom('lead', text, fieldOf(event, 'date'));
}

function programme(event: Event): OutlineBlock[] {
  const source = fieldOf(event, 'programme');
  const bullets = bulletsFrom(event.programme, source);
  if (bullets.length === 0) return [];
  return [paragraphOf('label', [{ text: phrases.event.programme }], source), ...bullets];
}

function figures(event: Event): FiguresBlock[] {
  const items = [
    { label: phrases.event.participants, value: event.participants, as: event.participantsQualifier },
    { label: phrases.event.exhibitors, value: event.exhibitors, as: event.exhibitorsQualifier },
  ].flatMap(({ label, value, as }) =>
    value === null ? [] : [{ label, value: formatFigure(value, as), note: '' }],
  );
  return items.length > 0 ? [{ type: 'figures', items, source: fieldOf(event, 'participants') }] : [];
}

function eventBlocks(context: LayoutContext, event: Event): OutlineBlock[] {
  return [
    activityHeading(context, event),
    ...whenAndWhere(event),
    ...richBlocks(event.body, 'body', fieldOf(event, 'body')),
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

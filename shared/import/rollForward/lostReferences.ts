import type { Activity } from '#shared/domain/activity.ts';
import { mapActivityReferences } from '#shared/domain/mapActivityReferences.ts';
import { mapActivityTexts } from '#shared/domain/mapActivityTexts.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { RichText } from '#shared/domain/richText.ts';
import { runsOf } from '#shared/domain/runsOf.ts';

type Texts = Pick<ReportRecords, 'sections' | 'activities' | 'priorities'>;

/** A record with cross-references to activities that did not go on, and the words of each. */
export type LostReferences = {
  entity: 'section' | 'activity' | 'priority';
  id: string;
  title: string;
  words: string[];
};

function textsOf(activity: Activity): RichText[] {
  const texts: RichText[] = [];
  mapActivityTexts(activity, (text) => (texts.push(text), text));
  return texts;
}

/** The records whose texts refer to activities the report does not have. They are printed as plain text. */
export function lostReferences({ sections, activities, priorities }: Texts): LostReferences[] {
  const there = new Set(activities.map(({ id }) => id));
  const wordsIn = (texts: readonly RichText[]) =>
    texts
      .flatMap(runsOf)
      .filter(({ ref }) => ref?.type === 'activity' && !there.has(ref.id))
      .map(({ text }) => text);
  return [
    ...priorities.map(({ id, title, deliverables }): LostReferences => ({
      entity: 'priority',
      id,
      title,
      words: wordsIn(deliverables),
    })),
    ...sections.map(({ id, heading, body }): LostReferences => ({
      entity: 'section',
      id,
      title: heading,
      words: wordsIn([body]),
    })),
    ...activities.map((activity): LostReferences => ({
      entity: 'activity',
      id: activity.id,
      title: activity.title,
      words: wordsIn(textsOf(activity)),
    })),
  ].filter(({ words }) => words.length > 0);
}

/** The text with what refers to no activity of the report as plain words. */
export function withoutLostReferences(text: RichText, { activities }: Pick<Texts, 'activities'>): RichText {
  return mapActivityReferences(text, (id) => (activities.some((one) => one.id === id) ? id : null));
}

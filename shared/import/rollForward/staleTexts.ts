import type { Activity } from '#shared/domain/activity.ts';
import { assertNever } from '#shared/domain/assertNever.ts';
import { plainLines } from '#shared/domain/richText.ts';
import type { Section } from '#shared/domain/section.ts';
import { findStaleSentences } from './findStaleSentences.ts';
import type { StaleSentence, StaleYear } from './findStaleSentences.ts';

/** A sentence of last year, and the field of its record that it stands in. */
export type StaleText = StaleSentence & { field: string };

function linesOf(text: string): string[] {
  return text.split('\n');
}

function fieldsOf(activity: Activity): [field: string, lines: readonly string[]][] {
  const common: [string, readonly string[]][] = [
    ['title', [activity.title]],
    ['body', plainLines(activity.body)],
  ];
  switch (activity.kind) {
    case 'project':
      return [...common, ['purpose', plainLines(activity.purpose)], ['method', plainLines(activity.method)]];
    case 'event':
      return [...common, ['programme', activity.programme]];
    case 'testEnvironment':
      return [...common, ['support', activity.support]];
    case 'network':
      return [
        ...common,
        ['purpose', plainLines(activity.purpose)],
        ['participantsNote', linesOf(activity.participantsNote)],
      ];
    default:
      return assertNever(activity);
  }
}

/** The sentences of a section's text that are last year's. */
export function staleInSection(section: Pick<Section, 'body'>, about: StaleYear): StaleText[] {
  return findStaleSentences(plainLines(section.body), about).map((found) => ({ ...found, field: 'body' }));
}

/** The sentences of an activity's texts that are last year's. */
export function staleInActivity(activity: Activity, about: StaleYear): StaleText[] {
  return fieldsOf(activity).flatMap(([field, lines]) =>
    findStaleSentences(lines, about).map((found) => ({ ...found, field })),
  );
}

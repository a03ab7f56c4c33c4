import type { Activity } from '#shared/domain/activity.ts';
import { assertNever } from '#shared/domain/assertNever.ts';
import type { FundingApplication } from '#shared/domain/fundingApplication.ts';
import { plainLines } from '#shared/domain/richText.ts';
import type { Section } from '#shared/domain/section.ts';
import { findStaleSentences } from './findStaleSentences.ts';
import type { StaleSentence, StaleYear } from './findStaleSentences.ts';

/** A sentence of last year, and the field of its record that it stands in. */
export type StaleText = StaleSentence & { field: string };

function linesOf(text: string): string[] {
  return text.split('\n');
}

function ofKind(activity: Activity): [field: string, lines: readonly string[]][] {
  switch (activity.kind) {
    case 'project':
      return [
        ['acronym', [activity.acronym]],
        ['programme', [activity.programme]],
        ['purpose', plainLines(activity.purpose)],
        ['method', plainLines(activity.method)],
        ...Object.entries(activity.targetGroups).map(([group, text]): [string, string[]] => [
          `targetGroups.${group}`,
          linesOf(text),
        ]),
      ];
    case 'event':
      return [
        ['venue', [activity.venue]],
        ['type', [activity.type]],
        ['programme', activity.programme],
      ];
    case 'testEnvironment':
      return [
        ['support', activity.support],
        ['funders', activity.funders],
      ];
    case 'network':
      return [
        ['purpose', plainLines(activity.purpose)],
        ['participantsNote', linesOf(activity.participantsNote)],
        ['geography', [activity.geography]],
        ['memberKinds', activity.memberKinds],
      ];
    default:
      return assertNever(activity);
  }
}

/** The fields of words an activity has; the other names it is known by may well name a year. */
function fieldsOf(activity: Activity): [field: string, lines: readonly string[]][] {
  return [
    ['title', [activity.title]],
    ['body', plainLines(activity.body)],
    ...ofKind(activity),
    ['reason', linesOf(activity.reason)],
  ];
}

/** The sentences of a section's text that are last year's, but for those that may stand. */
export function staleInSection(section: Pick<Section, 'body' | 'letStand'>, about: StaleYear): StaleText[] {
  return findStaleSentences(plainLines(section.body), about, section.letStand).map((found) => ({
    ...found,
    field: 'body',
  }));
}

/** The sentences of an application's remark that are last year's ("Svaret ventes i foråret"). */
export function staleInApplication(
  { note }: Pick<FundingApplication, 'note'>,
  about: StaleYear,
): StaleText[] {
  return findStaleSentences(linesOf(note), about).map((found) => ({ ...found, field: 'note' }));
}

/** The sentences of an activity's texts that are last year's, but for those that may stand. */
export function staleInActivity(activity: Activity, about: StaleYear): StaleText[] {
  return fieldsOf(activity).flatMap(([field, lines]) =>
    findStaleSentences(lines, about, activity.letStand).map((found) => ({ ...found, field })),
  );
}

import type { ActivityKind } from '#shared/domain/activity.ts';

const KINDS: readonly (readonly [RegExp, ActivityKind])[] = [
  [/living lab|testmiljø/i, 'testEnvironment'],
  [/netværk|erfagruppe/i, 'network'],
  [/event|konference|workshop|seminar|møde|webinar|temadag|kursus|messe/i, 'event'],
  [/projekt/i, 'project'],
];

/** The kind of activity that a word names; null when it names none. */
export function activityKindNamed(text: string): ActivityKind | null {
  return KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

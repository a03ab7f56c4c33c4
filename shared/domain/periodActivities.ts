import type { Activity } from './activity.ts';
import { organisationKey } from './organisationKey.ts';
import type { Report } from './report.ts';

/** An activity of the yearly reports, as its newest report has it, and the years it stands in, oldest first. */
export type PeriodActivity = { activity: Activity; years: number[]; taken: boolean };

/** What makes two activities the same one: kind and title, and for an event its day, as a conference comes again. */
function keyOf(activity: Activity): string {
  const day = activity.kind === 'event' ? (activity.date ?? '') : '';
  return `${activity.kind}\n${organisationKey(activity.title)}\n${day}`;
}

function isWithin(activity: Activity, year: number, from: string, to: string): boolean {
  if (activity.kind === 'event' && activity.date !== null)
    return activity.date >= from && activity.date <= to;
  return year >= Number(from.slice(0, 4)) && year <= Number(to.slice(0, 4));
}

/**
 * The activities of a project's period (ISO days) that stand in yearly reports: an event by its day, others by the year
 * of their report. One that several years tell of comes once; `taken` when the final report has it already.
 */
export function periodActivities(
  yearly: readonly { report: Pick<Report, 'year'>; activities: readonly Activity[] }[],
  period: { periodFrom: string | null; periodTo: string | null },
  own: readonly Activity[],
): PeriodActivity[] {
  const { periodFrom, periodTo } = period;
  if (periodFrom === null || periodTo === null) return [];
  const ownKeys = new Set(own.map(keyOf));
  const found = new Map<string, PeriodActivity>();
  for (const { report, activities } of yearly.toSorted((a, b) => a.report.year - b.report.year)) {
    for (const activity of activities) {
      if (!isWithin(activity, report.year, periodFrom, periodTo)) continue;
      const key = keyOf(activity);
      const years = [...(found.get(key)?.years ?? []), report.year];
      found.set(key, { activity, years: [...new Set(years)], taken: ownKeys.has(key) });
    }
  }
  return [...found.values()];
}

const DAY = 86_400_000;
const DAYS = 7;
const WEEKS = 4;
const MONTHS = 12;

/** The day as a number that grows by one a day, by the calendar of this computer. */
function dayOf(moment: Date): number {
  return Math.round(Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / DAY);
}

/** The week, from Monday; day 0 was a Thursday. */
function weekOf(moment: Date): number {
  return Math.floor((dayOf(moment) + 3) / 7);
}

function monthOf(moment: Date): number {
  return moment.getFullYear() * 12 + moment.getMonth();
}

const periods = [
  { of: dayOf, count: DAYS },
  { of: weekOf, count: WEEKS },
  { of: monthOf, count: MONTHS },
];

/**
 * Which backups stay: all of today, the newest of each of the last seven days, four weeks and twelve months, and
 * always the newest of all. One from the future, as when the clock is set back, stays until its time comes.
 */
export function keptBackups<T extends { at: string }>(backups: readonly T[], now: Date): T[] {
  const newestFirst = backups.toSorted((a, b) => b.at.localeCompare(a.at));
  const kept = new Set(newestFirst.slice(0, 1));
  for (const { of, count } of periods) {
    const seen = new Set<number>();
    for (const backup of newestFirst) {
      const period = of(new Date(backup.at));
      const age = of(now) - period;
      if (age < count && !seen.has(period)) kept.add(backup);
      if (age >= 0) seen.add(period);
    }
  }
  const today = dayOf(now);
  return newestFirst.filter((backup) => kept.has(backup) || dayOf(new Date(backup.at)) >= today);
}

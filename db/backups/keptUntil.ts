import { keptBackups } from './keptBackups.ts';

const DAY = 86_400_000;
/** Longer than the oldest monthly backup is kept. */
const HORIZON = 400;

/**
 * The day (ISO date and time) each backup is let go of when one is made every day from now on, in the order given; null for
 * one that is still there after more than a year.
 */
export function keptUntil(backups: readonly { at: string }[], now: Date): (string | null)[] {
  const until = new Map<{ at: string }, string>();
  let there: readonly { at: string }[] = backups;
  for (let day = 1; day <= HORIZON; day += 1) {
    const then = new Date(now.getTime() + day * DAY);
    const kept = keptBackups([...there, { at: then.toISOString() }], then);
    for (const backup of there) if (!kept.includes(backup)) until.set(backup, then.toISOString());
    there = kept;
  }
  return backups.map((backup) => until.get(backup) ?? null);
}

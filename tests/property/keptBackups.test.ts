import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptBackups } from '#db/backups/keptBackups.ts';

const DAY = 86_400_000;
const now = new Date('2026-11-22T12:00:00');

/** Backups at so many ms before (or, below zero, after) now. */
const backups = fc
  .uniqueArray(
    fc.oneof(fc.integer({ min: -3 * DAY, max: 10 * DAY }), fc.integer({ min: 0, max: 800 * DAY })),
    { maxLength: 120 },
  )
  .map((ages) => ages.map((age) => ({ at: new Date(now.getTime() - age).toISOString() })));

const isToday = (at: string) => new Date(at).toDateString() === now.toDateString();

describe('the backups that are kept', () => {
  it('are some of those there are, the newest always among them', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const kept = keptBackups(all, now);
        for (const each of kept) expect(all).toContain(each);
        const newest = all
          .map(({ at }) => at)
          .toSorted()
          .at(-1);
        expect(kept[0]?.at).toBe(newest);
      }),
    );
  });

  it('are the same when asked again', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const kept = keptBackups(all, now);
        expect(keptBackups(kept, now)).toEqual(kept);
      }),
    );
  });

  it('are few, but for those of today and those to come', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const old = keptBackups(all, now).filter(({ at }) => !isToday(at) && new Date(at) < now);
        expect(old.length).toBeLessThanOrEqual(7 + 4 + 12);
      }),
    );
  });

  it('let go of nothing of today, and of nothing that is the last of its day this week', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const kept = keptBackups(all, now);
        for (const each of all) {
          const age = (now.getTime() - new Date(each.at).getTime()) / DAY;
          const day = new Date(each.at).toDateString();
          const last = all.every(({ at }) => new Date(at).toDateString() !== day || at <= each.at);
          if (isToday(each.at) || (last && age >= 0 && age < 6)) expect(kept).toContain(each);
        }
      }),
    );
  });

  it('hold one of every month of the last year that had any', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const monthOf = (at: string) => new Date(at).getFullYear() * 12 + new Date(at).getMonth();
        const months = (of: readonly { at: string }[]) =>
          new Set(of.map(({ at }) => monthOf(at)).filter((month) => monthOf(now.toISOString()) - month < 12));
        expect(months(keptBackups(all, now))).toEqual(months(all));
      }),
    );
  });

  it('hold nothing older than a year but the newest', () => {
    fc.assert(
      fc.property(backups, (all) => {
        const old = keptBackups(all, now).filter(
          ({ at }) => now.getTime() - new Date(at).getTime() > 366 * DAY,
        );
        expect(old.length).toBeLessThanOrEqual(1);
        if (old.length === 1) expect(keptBackups(all, now)).toEqual(old);
      }),
    );
  });
});

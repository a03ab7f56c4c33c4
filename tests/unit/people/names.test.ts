import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptBackups } from '#db/backups/keptBackups.ts';
import { keptUntil } from '#db/backups/keptUntil.ts';
import { mayNamePeople } from '#db/people/nameColumns.ts';
import { namePattern } from '#db/people/namePattern.ts';
import { namesDue } from '#shared/domain/namesDue.ts';

describe('namePattern', () => {
  it.each([
    ['Ida Prøve', 'Tak til Ida Prøve.', true],
    ['Ida Prøve', 'tak til IDA\u00a0 PRØVE', true],
    ['Ida Prøve', 'Ida Prøves idé', true],
    ['Ida Prøve', 'Ida Prøve’s idé', true],
    ['Ida Prøve', 'Ida Prøvesen', false],
    ['Ida Prøve', 'Frida Prøve', false],
    ['Ida Prøve', 'Ida og Prøve', false],
    ['A.', 'Ab', false],
    ['  ', 'noget', false],
  ])('%s in %s: %s', (name, text, found) => {
    expect(text.search(namePattern(name)) >= 0).toBe(found);
  });

  it('takes any name for what it is: no sign in it has a meaning of its own', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme-ascii' }), (name) => {
        fc.pre(/\S/.test(name));
        expect(`” ${name} ”`.search(namePattern(name))).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('mayNamePeople', () => {
  it('knows prose from what leads somewhere', () => {
    expect(['body', 'quote', 'caption', 'consent'].every(mayNamePeople)).toBe(true);
    expect(['id', 'report_id', 'image_ids', 'hash', 'name_key', 'partners'].some(mayNamePeople)).toBe(false);
  });
});

describe('namesDue', () => {
  it('counts whole years after the report’s own', () => {
    expect(namesDue(2021, 5, '2026-12-31')).toBe(false);
    expect(namesDue(2021, 5, '2027-01-01')).toBe(true);
    expect(namesDue(1990, null, '2027-01-01')).toBe(false);
  });
});

describe('keptUntil', () => {
  const now = new Date('2026-03-11T10:00:00Z');
  const daysAgo = (days: number) => ({ at: new Date(now.getTime() - days * 86_400_000).toISOString() });

  it('lets go of everything within thirteen months, and of nothing that is kept today', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 360 }), { maxLength: 12 }), (ages) => {
        const backups = keptBackups(ages.map(daysAgo), now);
        for (const until of keptUntil(backups, now)) {
          expect(until).not.toBeNull();
          expect(Date.parse(until ?? '')).toBeGreaterThan(now.getTime());
          expect(Date.parse(until ?? '')).toBeLessThan(now.getTime() + 400 * 86_400_000);
        }
      }),
      { numRuns: 20 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptBackups } from '#db/backups/keptBackups.ts';
import { keptUntil } from '#db/backups/keptUntil.ts';
import { clearName } from '#db/people/clearName.ts';
import { namePattern } from '#db/people/namePattern.ts';
import { entitySchemas } from '#shared/domain/records.ts';
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

describe('clearName', () => {
  const section = entitySchemas.section.parse({
    id: 'ida',
    reportId: 'ida',
    key: 'introduction',
    heading: 'Ida om type og tekst',
    body: [
      { type: 'paragraph', content: [{ text: 'Spørg Ida', bold: true, link: 'https://eksempel.dk/ida' }] },
      { type: 'table', id: 'ida', caption: 'Type', rows: [[[{ text: 'Text, bold og paragraph' }]]] },
    ],
  });

  it('takes the name out of texts and links, and out of nothing that leads to a record', () => {
    const [, table] = section.body;
    expect(clearName(section, entitySchemas.section, 'Ida')).toEqual({
      ...section,
      heading: '[navn fjernet] om type og tekst',
      body: [
        {
          type: 'paragraph',
          content: [{ text: 'Spørg [navn fjernet]', bold: true, link: 'https://eksempel.dk/…' }],
        },
        table,
      ],
    });
    expect(clearName(section, entitySchemas.section, 'Bo')).toBeNull();
  });

  it.each(['Type', 'Text', 'Bold', 'Paragraph', 'Introduction', 'True', 'Null', 'Content', 'Table'])(
    'leaves the record whole when somebody is called %s',
    (name) => {
      const cleared = clearName(section, entitySchemas.section, name) ?? section;
      expect(entitySchemas.section.parse(cleared)).toEqual(cleared);
      const shape = (value: unknown) =>
        JSON.stringify(value).replaceAll(/"(?:text|caption|heading)":"[^"]*"/g, '');
      expect(shape(cleared)).toBe(shape(section));
      expect(JSON.stringify(cleared).includes('navn fjernet')).toBe(
        ['Type', 'Text', 'Bold', 'Paragraph'].includes(name),
      );
    },
  );

  it('finds room for what stands in the name’s place, also where a text is full', () => {
    const full = { ...section, heading: `${'x '.repeat(247)}Ida`.padStart(500, 'x') };
    expect(entitySchemas.section.safeParse(full).success).toBe(true);
    const cleared = clearName(full, entitySchemas.section, 'Ida');
    expect(cleared?.heading).toMatch(/x …$/);
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFigure, formatNumber, parseFigure, parseNumber, qualifier } from '#shared/domain/figure.ts';
import { formatDate, formatLongDate, isIsoDate, parseDanishDate } from '#shared/domain/isoDate.ts';
import { amount, formatAmount, formatAmountShort, parseAmount } from '#shared/domain/money.ts';
import { organisationKey } from '#shared/domain/organisationKey.ts';
import { plainText, richText, richTextFrom } from '#shared/domain/richText.ts';

const ore = fc.integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 });
const count = fc.oneof(
  fc.nat({ max: 1_000_000_000 }),
  fc.double({ min: 0, max: 1_000_000_000, noNaN: true }).map((value) => Math.round(value * 100) / 100 + 0),
);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('what is written is read again', () => {
  it('amounts to the øre', () => {
    fc.assert(
      fc.property(ore, (value) => {
        expect(parseAmount(formatAmount(value))).toBe(value);
      }),
    );
  });

  it('amounts as a report says them', () => {
    const roundOrNot = fc.oneof(
      ore,
      ore.map((value) => Math.trunc(value / 1_000_000) * 1_000_000 + 0),
    );
    fc.assert(
      fc.property(roundOrNot, (value) => {
        expect(parseAmount(formatAmountShort(value))).toBe(value);
      }),
    );
  });

  it('amounts with non-breaking spaces and either dash', () => {
    fc.assert(
      fc.property(ore, fc.constantFrom('-', '–', '−'), (value, dash) => {
        const text = formatAmountShort(value).replaceAll(' ', '\u00a0').replace('-', dash);
        expect(parseAmount(text)).toBe(value);
      }),
    );
  });

  it('amounts in every way of saying millions', () => {
    const units = fc.constantFrom(
      'mio.',
      'mio',
      'mio. DKK',
      'mio dkk',
      'mio. kr.',
      'Mio. Kr',
      'millioner kroner',
    );
    fc.assert(
      fc.property(
        fc.nat({ max: 89_999 }),
        fc.nat({ max: 99 }),
        units,
        fc.constantFrom(',', '.'),
        (whole, part, unit, mark) => {
          const text = `${whole}${mark}${String(part).padStart(2, '0')} ${unit}`;
          expect(parseAmount(text)).toBe(whole * 100_000_000 + part * 1_000_000);
        },
      ),
    );
  });

  it('numbers and figures', () => {
    fc.assert(
      fc.property(count, fc.constantFrom(...qualifier.options), (value, as) => {
        expect(parseNumber(formatNumber(value))).toBe(value);
        expect(parseFigure(formatFigure(value, as))).toEqual({ value, qualifier: as });
      }),
    );
  });

  it('dates', () => {
    fc.assert(
      fc.property(day, (iso) => {
        expect(parseDanishDate(formatDate(iso))).toBe(iso);
        expect(parseDanishDate(formatLongDate(iso))).toBe(iso);
        expect(parseDanishDate(iso)).toBe(iso);
      }),
    );
  });

  it('plain lines as rich text', () => {
    const line = fc
      .string({ minLength: 1, maxLength: 40 })
      .filter((text) => text.trim() === text && !/[\n\r]/.test(text));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const text = richTextFrom(lines.join('\n'));
        expect(richText.parse(text)).toEqual(text);
        expect(plainText(text)).toBe(lines.join('\n'));
      }),
    );
  });
});

describe('any text at all', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,- miokrDKK\u00a0') }));

  it('is read as an amount that can be stored, or not at all', () => {
    fc.assert(
      fc.property(text, (given) => {
        const value = parseAmount(given);
        expect(value === null || amount.safeParse(value).success).toBe(true);
        expect(Object.is(value, -0)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read as a day of the calendar, or not at all', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: fc.constantFrom(...'0123/.- ') })), (given) => {
        const iso = parseDanishDate(given);
        expect(iso === null || isIsoDate(iso)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('has a key that is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(organisationKey(organisationKey(name))).toBe(organisationKey(name));
      }),
      { numRuns: 1000 },
    );
  });

  it('in Danish letters has the same key whatever its case', () => {
    const danish = fc.string({ unit: fc.constantFrom(...'abcxyzæøåéü 12&-/') });
    fc.assert(
      fc.property(danish, (name) => {
        expect(organisationKey(` ${name.toLocaleUpperCase('da')}`)).toBe(organisationKey(name));
      }),
    );
  });
});

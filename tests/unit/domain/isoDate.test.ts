import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatLongDate,
  isIsoDate,
  isoDateOrNull,
  parseDanishDate,
} from '#shared/domain/isoDate.ts';

describe('isIsoDate', () => {
  it('knows the calendar', () => {
    expect(['2024-02-29', '2000-02-29', '2023-12-31'].every(isIsoDate)).toBe(true);
    expect(
      ['2023-02-29', '1900-02-29', '2023-13-01', '2023-00-10', '2023-04-31', '2023-4-1', '20230401', ''].some(
        isIsoDate,
      ),
    ).toBe(false);
  });
});

describe('parseDanishDate', () => {
  it.each([
    '1.5.2019',
    '01.05.2019',
    '01-05-2019',
    '1/5 2019',
    '1. 5. 2019',
    '2019-05-01',
    '1. maj 2019',
    ' 1.\u00a0Maj 2019 ',
  ])('%j', (text) => {
    expect(parseDanishDate(text)).toBe('2019-05-01');
  });

  it.each([
    '',
    '31.04.2019',
    '29.2.2023',
    '1.13.2019',
    '1.5.19',
    'i maj 2019',
    '1. maaj 2019',
    '32. maj 2019',
  ])('%j is no date', (text) => {
    expect(parseDanishDate(text)).toBeNull();
  });
});

describe('dates in Danish', () => {
  it('are short or long, and other text is left alone', () => {
    expect(formatDate('2019-05-01')).toBe('01.05.2019');
    expect(formatLongDate('2023-12-31')).toBe('31. december 2023');
    expect(formatDate('snart')).toBe('snart');
    expect(formatLongDate('2023-02-30')).toBe('2023-02-30');
  });

  it('are checked on the way in, with a sentence that helps', () => {
    const wrong = isoDateOrNull.safeParse('2023-02-30');
    expect(wrong.error?.issues[0]?.message).toBe('Skriv en dato, der findes, fx 31.12.2023');
    expect(isoDateOrNull.parse(undefined)).toBeNull();
  });
});

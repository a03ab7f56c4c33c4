import { describe, expect, it } from 'vitest';
import { amount, amountOrNull, formatAmount, formatAmountShort, parseAmount } from '#shared/domain/money.ts';

describe('formatAmount', () => {
  it.each([
    [550_192_876, '5.501.928,76'],
    [130_806_057, '1.308.060,57'],
    [0, '0,00'],
    [5, '0,05'],
    [-123_456, '-1.234,56'],
    [9_000_000_000_000, '90.000.000.000,00'],
  ])('%i øre is %s', (ore, text) => {
    expect(formatAmount(ore)).toBe(text);
  });
});

describe('formatAmountShort', () => {
  it.each([
    [730_000_000, '7,3 mio. DKK'],
    [875_000_000, '8,75 mio. DKK'],
    [1_580_000_000, '15,8 mio. DKK'],
    [200_000_000, '2 mio. DKK'],
    [5_000_000, '50.000 DKK'],
    [730_000_100, '7.300.001 DKK'],
    [550_192_876, '5.501.928,76 DKK'],
    [-730_000_000, '-7,3 mio. DKK'],
  ])('%i øre is %s', (ore, text) => {
    expect(formatAmountShort(ore)).toBe(text);
  });
});

describe('parseAmount', () => {
  it.each([
    ['5.501.928,76', 550_192_876],
    ['5 501 928,76 kr.', 550_192_876],
    ['7,3 mio. DKK', 730_000_000],
    ['7,3\u00a0mio.\u00a0DKK', 730_000_000],
    ['15.8 mio.', 1_580_000_000],
    ['4,6 mio dkk', 460_000_000],
    ['4,6 Mio. Kr.', 460_000_000],
    ['2 millioner kroner', 200_000_000],
    ['0,5 mia. kr.', 50_000_000_000],
    ['kr. 500.000', 50_000_000],
    ['500.000,- kr', 50_000_000],
    ['250 t.kr.', 25_000_000],
    ['\u2212100', -10_000],
    ['–100', -10_000],
    ['-0', 0],
    ['  1.000  ', 100_000],
  ])('%s is %i øre', (text, ore) => {
    expect(parseAmount(text)).toBe(ore);
  });

  it.each([
    '',
    'kr.',
    'mange',
    '7,3 mio. euro',
    '1.23.456',
    '1,234.56',
    '12,345',
    '100 mia. kr.',
    '7,3 mio. 4',
  ])('%j is no amount', (text) => {
    expect(parseAmount(text)).toBeNull();
  });
});

describe('an amount', () => {
  it('is whole øre, at most 90 billion kroner', () => {
    expect(amount.safeParse(9_000_000_000_000).success).toBe(true);
    expect(amount.safeParse(9_000_000_000_001).success).toBe(false);
    expect(amount.safeParse(1.5).success).toBe(false);
    expect(amountOrNull.safeParse(-1).success).toBe(false);
    expect(amountOrNull.parse(undefined)).toBeNull();
  });
});

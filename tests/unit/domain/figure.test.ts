import { describe, expect, it } from 'vitest';
import { formatFigure, formatNumber, parseFigure, parseNumber } from '#shared/domain/figure.ts';

describe('numbers in Danish', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1543, '1.543'],
    [1_000_000_000, '1.000.000.000'],
    [2.5, '2,5'],
    [1234.5, '1.234,5'],
    [-1543, '-1.543'],
    [0.000_000_1, '0,0000001'],
  ])('%f is %s, and back', (value, text) => {
    expect(formatNumber(value)).toBe(text);
    expect(parseNumber(text)).toBe(value);
  });

  it('minus zero is zero', () => {
    expect(parseNumber('-0')).toBe(0);
  });

  it.each(['', 'mange', '1,2,3', '12.34', '1.5', '1 af 3', '1e3', 'Infinity'])('%j is no number', (text) => {
    expect(parseNumber(text)).toBeNull();
  });
});

describe('figures with a qualifier', () => {
  it.each([
    ['350', 350, 'exact'],
    ['ca. 350', 350, 'about'],
    ['ca.350', 350, 'about'],
    ['Omkring 350', 350, 'about'],
    ['knap 350', 350, 'nearly'],
    ['mere\u00a0end 40', 40, 'over'],
    ['over 1.500', 1500, 'over'],
    ['mindst 3', 3, 'atLeast'],
  ])('%s', (text, value, qualifier) => {
    expect(parseFigure(text)).toEqual({ value, qualifier });
  });

  it.each(['', 'ca.', 'knap mange', 'cirkus 3', 'overalt'])('%j is no figure', (text) => {
    expect(parseFigure(text)).toBeNull();
  });

  it('are said as they are', () => {
    expect(formatFigure(350, 'nearly')).toBe('knap 350');
    expect(formatFigure(1500, 'over')).toBe('mere end 1.500');
    expect(formatFigure(104, 'exact')).toBe('104');
    expect(formatFigure(null, 'exact')).toBe('–');
  });
});

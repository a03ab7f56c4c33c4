import { describe, expect, it } from 'vitest';
import { linkFrom } from '#renderer/editor/linkFrom.ts';

describe('linkFrom', () => {
  it.each([
    ['https://example.dk/side?a=1', 'https://example.dk/side?a=1'],
    [' example.dk ', 'https://example.dk'],
    ['www.example.dk/om', 'https://www.example.dk/om'],
    ['example.dk:8080/om', 'https://example.dk:8080/om'],
    ['hub@example.dk', 'mailto:hub@example.dk'],
    ['mailto:hub@example.dk', 'mailto:hub@example.dk'],
    ['HTTP://EXAMPLE.DK', 'HTTP://EXAMPLE.DK'],
  ])('reads “%s” as %s', (typed, address) => {
    expect(linkFrom(typed)).toBe(address);
  });

  it.each([
    '',
    '  ',
    'ordet',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'file:///c:/hemmelig.txt',
    'data:text/html,x',
    'to ord.dk',
    '//example',
  ])('makes no link of “%s”', (typed) => {
    expect(linkFrom(typed)).toBeNull();
  });
});

import { expect, it } from 'vitest';
import { fromWebAddress, toWebAddress } from '#build/standIn/webAddress.ts';

it.each([
  ['hubrapport://app/index.html', 'https://app.hubrapport.invalid/index.html'],
  ['hubrapport://app/image/ab?x=1#y', 'https://app.hubrapport.invalid/image/ab?x=1#y'],
])('%s ↔ %s', (own, web) => {
  expect(toWebAddress(own)).toBe(web);
  expect(fromWebAddress(web)).toBe(own);
});

it.each([
  'https://example.com/',
  'https://hubrapport.invalid/',
  'https://a.b.invalid:8080/',
  'http://a.b.invalid/',
  'about:blank',
  'no url',
])('leaves %s as it is', (url) => {
  expect(fromWebAddress(url)).toBe(url);
});

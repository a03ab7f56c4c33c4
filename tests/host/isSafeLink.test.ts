import { expect, it } from 'vitest';
import { isSafeLink } from '../../electron/main/isSafeLink.ts';

it.each([
  ['https://www.danishlifesciencecluster.dk/om?a=1', true],
  ['http://www.example.com/', false],
  ['https://localhost/', false],
  ['https://user:secret@example.com/', false],
  ['file:///etc/passwd', false],
  ['javascript:alert(1)', false],
  ['ms-settings:privacy', false],
  ['', false],
])('%s → %s', (url, safe) => {
  expect(isSafeLink(url)).toBe(safe);
});

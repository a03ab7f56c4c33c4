import { describe, expect, it } from 'vitest';
import { isTrustedSender } from '../../electron/main/isTrustedSender.ts';

const frame = (url: string, parent: unknown = null) =>
  ({ url, parent }) as Parameters<typeof isTrustedSender>[0];

describe('isTrustedSender', () => {
  it('trusts the top frame of our own page', () => {
    expect(isTrustedSender(frame('hubrapport://app/index.html#/rapport/1'))).toBe(true);
  });

  it.each([
    'https://app/index.html',
    'hubrapport://app.example/index.html',
    'hubrapport://other/index.html',
    'hubrapport:app/index.html',
    'hubrapport-x://app/index.html',
    'file:///index.html',
    'about:blank',
    '',
  ])('does not trust %j', (url) => {
    expect(isTrustedSender(frame(url))).toBe(false);
  });

  it('trusts no frame inside another, and none that is gone', () => {
    expect(isTrustedSender(frame('hubrapport://app/index.html', frame('hubrapport://app/index.html')))).toBe(
      false,
    );
    expect(isTrustedSender(null)).toBe(false);
  });
});

import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../electron/main/contentSecurityPolicy.ts';

it('allows the app’s own files, styles with the nonce, and no connection', () => {
  const rules = new Map(
    contentSecurityPolicy('abc')
      .split('; ')
      .map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]),
  );
  expect(rules.get('default-src')).toBe("'none'");
  expect(rules.get('script-src')).toBe("'self'");
  expect(rules.get('style-src')).toBe("'self' 'nonce-abc'");
  expect(rules.get('connect-src')).toBe("'none'");
  expect(rules.get('frame-ancestors')).toBe("'none'");
  expect(rules.get('worker-src')).toBe("'self'");
  // What the page itself made can be shown as a picture, and as nothing else.
  expect(rules.get('img-src')).toBe("'self' blob:");
  rules.delete('img-src');
  expect([...rules.values()].join(' ')).not.toMatch(/unsafe|https?:|data:|blob:|\*/);
});

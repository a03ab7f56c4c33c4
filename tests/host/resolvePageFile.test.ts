import { join, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolvePageFile } from '../../electron/main/resolvePageFile.ts';

const folder = join(sep, 'app', 'dist', 'renderer');

describe('resolvePageFile', () => {
  it('finds files inside the folder', () => {
    expect(resolvePageFile(folder, '/')).toBe(join(folder, 'index.html'));
    expect(resolvePageFile(folder, '/index.html')).toBe(join(folder, 'index.html'));
    expect(resolvePageFile(folder, '/assets/a%20b.js')).toBe(join(folder, 'assets', 'a b.js'));
    expect(resolvePageFile(folder, '/..a/x.js')).toBe(join(folder, '..a', 'x.js'));
  });

  it.each([
    '/../main.js',
    '/%2e%2e/main.js',
    '/..%2fmain.js',
    '/..%5cmain.js',
    '/assets/../../main.js',
    '/%2e%2e%2f%2e%2e%2fetc/passwd',
    '/C:/Windows/win.ini',
    '/index.html::$DATA',
    '/a%00.html',
    '/%',
    '/..',
    '',
  ])('refuses %j', (pathname) => {
    expect(resolvePageFile(folder, pathname)).toBeNull();
  });

  it('never leaves the folder, whatever is asked for', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '/',
      '%2f',
      '%5c',
      '\\',
      'a',
      'index.html',
      '%',
      ':',
      '%00',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const file = resolvePageFile(folder, `/${pieces.join('')}`);
        expect(file === null || file.startsWith(folder + sep)).toBe(true);
      }),
    );
  });
});

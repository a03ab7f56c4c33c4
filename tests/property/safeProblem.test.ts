import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeProblem } from '#backend/problems/safeProblem.ts';

import { errorCode } from '#shared/contract/answer.ts';
import { factsOf } from '#shared/contract/factsOf.ts';
import { errorFacts } from '#shared/contract/problems.ts';
import { sampleTexts } from './sampleTexts.ts';

const roots = ['file:///C:/Users/J%C3%B8rgen%20Pr%C3%B8ve/Hubrapport/', 'hubrapport://app/'];
const texts = sampleTexts();

/** What a record says, or somebody wrote: none of it may come along. */
const text = fc.oneof(
  fc.constantFrom(...texts),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.constantFrom(
    'C:\\Users\\Jørgen Prøve\\Documents\\Rapport 2024.docx',
    '/home/joergen/Afrapportering.hubrapport',
    'EVA',
    'ERROR_Hansen',
    '\n    at Hansen (file:///C:/Users/J%C3%B8rgen%20Pr%C3%B8ve/Hubrapport/Hansen.js:1:2)',
  ),
);

const frame = fc.constantFrom(
  '    at save (file:///C:/Users/J%C3%B8rgen%20Pr%C3%B8ve/Hubrapport/dist/backend.js:10:5)',
  '    at async C:\\Users\\Jørgen Prøve\\Hubrapport\\node_modules\\better-sqlite3\\lib\\database.js:7:11',
  '    at hubrapport://app/assets/index-B1x_.js:3:99',
  '    at Object.Hansen (file:///C:/Users/J%C3%B8rgen%20Pr%C3%B8ve/Documents/hans.js:1:1)',
  '    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
);

/** An error that says everything it should not: in its message, its name, its code, its stack and its causes. */
const leaking = fc
  .record({ message: text, name: text, code: text, frames: fc.array(frame), cause: text })
  .map((parts) => {
    const cause = Object.assign(new Error(parts.cause), { name: parts.cause, code: parts.cause });
    const error = new Error(parts.message, { cause });
    error.stack = `Error: ${parts.message}\n${parts.frames.join('\n')}`;
    return Object.assign(error, { name: parts.name, code: parts.code });
  });

/** All that a line can be made of. */
const SAFE =
  /^[A-Za-z]+(?: [A-Z][A-Z0-9_]+| [a-z-]+)?(?: < [A-Za-z]+(?: [A-Z][A-Z0-9_]+| [a-z-]+)?)*(?: · (?:dist\/backend\.js:10:5|node_modules\/better-sqlite3\/lib\/database\.js:7:11|assets\/index-B1x_\.js:3:99)(?: < (?:dist\/backend\.js:10:5|node_modules\/better-sqlite3\/lib\/database\.js:7:11|assets\/index-B1x_\.js:3:99))*)?$/;

describe('safeProblem', () => {
  it('says nothing of what an error says, whatever it is called and wherever it puts it', () => {
    fc.assert(
      fc.property(leaking, (error) => {
        const facts = errorFacts.parse(structuredClone(factsOf(error)));
        const line = safeProblem(facts, roots);
        expect(line).toMatch(SAFE);
        expect(line).not.toMatch(/users|prøve|hansen|home/i);
      }),
      { numRuns: 500 },
    );
  });

  it('has no text of a record that an error holds', () => {
    for (const said of texts) {
      const error = Object.assign(new RangeError(said), { name: said, code: said });
      expect(safeProblem(factsOf(error), roots)).toBe('Error');
      // Also when the stack still has it, as when a page sends what it likes.
      const stack = `${said}\n    at ${said} (file:///C:/Users/${said}/x.js:1:1)\n    at ${said}:1:1`;
      expect(safeProblem({ errors: [{ name: said, code: said }], stack }, roots)).toBe('Error');
    }
  });

  it('says what helps: classes and codes that are known, and where in the app it was', () => {
    const cause = Object.assign(new Error('…'), { name: 'SqliteError', code: 'SQLITE_BUSY_SNAPSHOT' });
    const error = new TypeError('Ida', { cause });
    error.stack = [
      'TypeError: Ida',
      '    at Ida (file:///C:/Users/J%C3%B8rgen%20Pr%C3%B8ve/Hubrapport/dist/backend.js:10:5)',
      '    at c:\\users\\Jørgen Prøve\\Hubrapport\\dist\\main.js:7:11',
      '    at new Promise (<anonymous>)',
    ].join('\n');
    expect(safeProblem(factsOf(error), roots)).toBe(
      'TypeError < SqliteError SQLITE_BUSY_SNAPSHOT · dist/backend.js:10:5 < dist/main.js:7:11',
    );
    for (const code of ['ENOSPC', 'ERR_WORKER_OUT_OF_MEMORY', ...errorCode.options]) {
      expect(safeProblem(factsOf(Object.assign(new Error('x'), { code })), roots)).toBe(
        `Error ${code}${safeProblem(factsOf(new Error('x')), roots).slice('Error'.length)}`,
      );
    }
    expect(safeProblem(factsOf('Ida'), roots)).toBe('Error');
    expect(safeProblem(factsOf(null), roots)).toBe('Error');
  });

  it('leaves no way out of the app’s folder', () => {
    const stack = [
      '    at a (file:///C:/Users/J%C3%B8rgen%20Pr%C3%B8ve/Hubrapport/../Documents/hans.js:1:1)',
      '    at b (file:///C:/Users/J%C3%B8rgen%20Pr%C3%B8ve/Hubrapport2/hans.js:1:1)',
      '    at c (hubrapport://app/%ZZ/hans.js:1:1)',
      `    at d (hubrapport://app/${'a/'.repeat(2000)}hans.js:1:1)`,
    ].join('\n');
    expect(safeProblem({ errors: [], stack }, roots)).toBe('Error');
  });

  it('does not stand still at a stack made to be slow', () => {
    const stack = `    at ${' ('.repeat(9_000)}`;
    const started = performance.now();
    safeProblem({ errors: [], stack }, roots);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

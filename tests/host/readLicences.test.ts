import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepProblems } from '#backend/problems/noteProblem.ts';
import { readLicences } from '../../electron/main/readLicences.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hubrapport-licences-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the licences', () => {
  it('are the text of the file', async () => {
    const file = join(folder, 'licenser.txt');
    writeFileSync(file, 'æøå – MIT');
    expect(await readLicences(file)).toEqual({ ok: true, value: { text: 'æøå – MIT' } });
  });

  it('that are not there are an answer, and are told in the log', async () => {
    const told: string[] = [];
    keepProblems((line) => void told.push(line));
    expect(await readLicences(join(folder, 'væk.txt'))).toMatchObject({ ok: false });
    expect(told).toHaveLength(1);
    // What is missing is told by its code, and never by its name.
    expect(told[0]).toMatch(/Licenserne kunne ikke læses: Error ENOENT/);
    expect(told[0]).not.toContain('væk');
  });
});

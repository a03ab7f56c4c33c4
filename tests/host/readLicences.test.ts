import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLicences } from '../../electron/main/readLicences.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hubrapport-licences-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

describe('the licences', () => {
  it('are the text of the file', async () => {
    const file = join(folder, 'licenser.txt');
    writeFileSync(file, 'æøå – MIT');
    expect(await readLicences(file)).toEqual({ ok: true, value: { text: 'æøå – MIT' } });
  });

  it('that are not there are an answer, and are told in the log', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    expect(await readLicences(join(folder, 'væk.txt'))).toMatchObject({ ok: false });
    expect(told).toHaveBeenCalledOnce();
  });
});

import { chmodSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { APPLICATION_ID, openConnection } from '#db/connection.ts';
import { FLUSH_AFTER } from '#db/flusher.ts';
import { sumAll } from '#db/rowSums.ts';
import type { ErrorCode } from '#shared/contract/answer.ts';
import { asNobody, canBeNobody } from './asNobody.ts';
import { png, tinyPng } from './pictures.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { openTestBackend } from './testBackend.ts';

/** A store with a year's sample in it, closed. */
async function storeWithSample(): Promise<string> {
  const file = join(temporaryFolder(), 'sample.hubrapport');
  const { ok, backend } = openTestBackend(file);
  await ok('sample.open', {});
  await backend.close();
  return file;
}

async function expectRefused(file: string, code: ErrorCode, words: string): Promise<void> {
  const { ok, fail, logged, backend } = openTestBackend(file);
  const status = await ok('store.status', {});
  expect(status).toMatchObject({ state: 'failed', file, code });
  const error = await fail('report.list', {});
  expect(error.code).toBe(code);
  expect(error.message).toContain(file);
  expect(error.message).toContain(words);
  expect(logged).toEqual([]);
  await backend.close();
}

describe('a store file', () => {
  it('is made with its folder, in WAL mode, with foreign keys and a mark of its own', () => {
    const file = join(temporaryFolder(), 'ny', 'mappe', 'x.hubrapport');
    const connection = openConnection(file);
    const pragma = (name: string) => connection.pragma(name, { simple: true });
    expect(
      ['journal_mode', 'foreign_keys', 'secure_delete', 'synchronous', 'application_id'].map(pragma),
    ).toEqual(['wal', 1, 1, 1, APPLICATION_ID]);
    connection.close();
    expect(readFileSync(file).subarray(68, 72).toString('latin1')).toBe('HubR');
  });

  it('keeps everything from one run to the next, the steps to undo included', async () => {
    const file = await storeWithSample();
    const first = openTestBackend(file, 1000);
    const { reportId } = await first.ok('sample.open', {});
    const records = await first.ok('report.read', { reportId });
    await first.backend.close();
    expect(readdirSync(join(file, '..'))).toEqual(['sample.hubrapport']);

    const second = openTestBackend(file, 2000);
    expect(await second.ok('report.read', { reportId })).toEqual(records);
    expect(await second.ok('history.undo', {})).toMatchObject({ label: 'Tilføjet eksempel' });
    expect(await second.ok('report.list', {})).toEqual([]);
    await second.backend.close();
  });

  it('lies on the disk a moment after a change, while it is still open', async () => {
    const file = join(temporaryFolder(), 'x.hubrapport');
    const { ok, backend } = openTestBackend(file);
    await ok('organisation.save', { record: { id: 'o', name: 'Skyllet Ned A/S' } });
    expect(readFileSync(file).includes('Skyllet Ned A/S')).toBe(false);
    await sleep(FLUSH_AFTER + 200);
    expect(readFileSync(file).includes('Skyllet Ned A/S')).toBe(true);
    await backend.close();
  });

  it('can be an empty file, which becomes a store', async () => {
    const file = join(temporaryFolder(), 'tom.hubrapport');
    writeFileSync(file, '');
    const { ok, backend } = openTestBackend(file);
    expect(await ok('store.status', {})).toEqual({ state: 'open', file });
    await backend.close();
  });

  it('shares nothing of a quote that was deleted and forgotten', async () => {
    const file = join(temporaryFolder(), 'x.hubrapport');
    const { ok, backend, makeReport } = openTestBackend(file);
    const reportId = await makeReport(2024);
    await ok('testimonial.save', { record: { id: 't', reportId, quote: 'HEMMELIGHEDSKRÆMMER' } });
    await ok('history.undo', {});
    // A new step: the undone one can no longer be done again.
    await ok('kpi.save', { record: { id: 'k', reportId } });
    await backend.close();
    expect(readFileSync(file).includes('HEMMELIGHEDSKRÆMMER')).toBe(false);
  });
});

describe('a file that is no store', () => {
  it('a text file', async () => {
    const file = join(temporaryFolder(), 'brev.txt');
    writeFileSync(file, 'Kære alle\n'.repeat(500));
    await expectRefused(file, 'store-damaged', 'ikke et Hubrapport-lager');
    expect(readFileSync(file, 'utf8')).toBe('Kære alle\n'.repeat(500));
  });

  it('a database of another program', async () => {
    const file = join(temporaryFolder(), 'fremmed.db');
    const alien = new Database(file);
    alien.exec('CREATE TABLE note (text)');
    alien.close();
    const before = readFileSync(file);
    await expectRefused(file, 'store-damaged', 'er ikke et Hubrapport-lager');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('an empty database that another program has marked as its own', async () => {
    const file = join(temporaryFolder(), 'fremmed.db');
    const alien = new Database(file);
    alien.pragma('application_id = 7');
    alien.close();
    await expectRefused(file, 'store-damaged', 'er ikke et Hubrapport-lager');
  });

  it('a folder', async () => {
    const file = join(temporaryFolder(), 'mappe');
    mkdirSync(file);
    await expectRefused(file, 'store-missing', 'er ikke en fil');
  });

  it('a place whose folder cannot be made', async () => {
    const blocker = join(temporaryFolder(), 'fil');
    writeFileSync(blocker, '');
    const { ok } = openTestBackend(join(blocker, 'x.hubrapport'));
    expect(await ok('store.status', {})).toMatchObject({ state: 'failed', code: 'store-missing' });
  });
});

describe('a damaged store', () => {
  it('cut short', async () => {
    const file = await storeWithSample();
    truncateSync(file, 100_000);
    await expectRefused(file, 'store-damaged', 'beskadiget');
  });

  it('with pages overwritten', async () => {
    const file = await storeWithSample();
    const bytes = readFileSync(file);
    bytes.fill(0x5a, 8192, 65_536);
    writeFileSync(file, bytes);
    await expectRefused(file, 'store-damaged', 'beskadiget');
  });

  it('in a place that nobody looks at when it is opened', async () => {
    const file = await storeWithSample();
    const raw = new Database(file);
    const page = raw
      .prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'indicator'")
      .pluck()
      .get() as number;
    const size = raw.pragma('page_size', { simple: true }) as number;
    raw.close();
    const bytes = readFileSync(file);
    bytes.fill(0x5a, (page - 1) * size, page * size);
    writeFileSync(file, bytes);
    await expectRefused(file, 'store-damaged', 'beskadiget');
  });

  it('with a row that says what no record can say', async () => {
    const file = await storeWithSample();
    const raw = new Database(file);
    raw.exec(`UPDATE kpi SET counting = '{"type":"guessed"}'`);
    sumAll(raw);
    raw.close();
    const { ok, fail, logged, backend } = openTestBackend(file, 5000);
    const { reportId } = await ok('sample.open', {});
    const error = await fail('report.read', { reportId });
    expect(error.code).toBe('store-damaged');
    expect(error.message).toContain('(kpi, feltet counting.type)');
    expect(logged).toEqual([]);
    await backend.close();
  });
});

describe('a store in use', () => {
  it('is refused while another program holds it alone', async () => {
    const file = await storeWithSample();
    const holder = new Database(file);
    holder.pragma('locking_mode = EXCLUSIVE');
    holder.exec('BEGIN EXCLUSIVE');
    await expectRefused(file, 'store-locked', 'i brug af et andet program');
    holder.close();
  });

  it('answers a save that cannot get through, and saves when it can', async () => {
    const file = await storeWithSample();
    const { ok, fail, backend } = openTestBackend(file, 3000);
    const { reportId } = await ok('sample.open', {});
    const holder = new Database(file);
    holder.exec('BEGIN IMMEDIATE');
    expect((await fail('kpi.save', { record: { id: 'k', reportId } })).code).toBe('store-locked');
    holder.exec('ROLLBACK');
    holder.close();
    await ok('kpi.save', { record: { id: 'k', reportId } });
    await backend.close();
  });
});

describe('a read-only store', () => {
  it.runIf(canBeNobody)('is refused', async () => {
    const file = await storeWithSample();
    const folder = join(file, '..');
    chmodSync(file, 0o444);
    chmodSync(folder, 0o555);
    await asNobody(() => expectRefused(file, 'store-read-only', 'er skrivebeskyttet'));
    chmodSync(folder, 0o755);
  });
});

describe('what nothing needs any more', () => {
  const base64 = tinyPng.toString('base64');

  it('goes when the store is opened: pictures nobody shows and no step remembers', async () => {
    const file = join(temporaryFolder(), 'x.hubrapport');
    const first = openTestBackend(file);
    const reportId = await first.makeReport(2024);
    const shown = await first.ok('image.add', { fileName: 'vist.png', base64 });
    const { sections } = await first.ok('report.read', { reportId });
    await first.ok('section.save', { record: { ...sections[0]!, imageIds: [shown.id] } });
    const loose = await first.ok('image.add', {
      fileName: 'løs.png',
      base64: png(3, 2, 1).toString('base64'),
    });
    await first.backend.close();

    const second = openTestBackend(file);
    expect((await second.ok('report.read', { reportId })).images).toHaveLength(2);
    await second.backend.close();

    const raw = new Database(file);
    raw.exec('PRAGMA foreign_keys = ON; DELETE FROM journal_step');
    raw.close();
    const third = openTestBackend(file);
    expect((await third.ok('report.read', { reportId })).images).toMatchObject([{ id: shown.id }]);
    await third.ok('image.bytes', { hash: shown.hash });
    expect((await third.fail('image.bytes', { hash: loose.hash })).code).toBe('not-found');
    await third.backend.close();
  });

  it('stays while undo may want it back', async () => {
    const file = join(temporaryFolder(), 'x.hubrapport');
    const first = openTestBackend(file);
    const reportId = await first.makeReport(2024);
    const image = await first.ok('image.add', { fileName: 'a.png', base64 });
    const { sections } = await first.ok('report.read', { reportId });
    await first.ok('section.save', { record: { ...sections[0]!, imageIds: [image.id] } });
    await first.ok('report.delete', { id: reportId });
    await first.backend.close();

    const second = openTestBackend(file);
    await second.ok('history.undo', {});
    expect((await second.ok('report.read', { reportId })).images).toEqual([image]);
    await second.ok('image.bytes', { hash: image.hash });
    await second.backend.close();
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { readWord } from '#shared/word/read/readWord.ts';
import { makeWordTemplate } from '#tests/fixtures/word/wordTemplate.ts';
import { png, tinyPng } from './pictures.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { openTestBackend } from './testBackend.ts';
import type { TestBackend } from './testBackend.ts';

const NAME = 'Ida Prøvesen';

/** Two years in which Ida is quoted, once with a portrait, and named by another record and another person. */
async function storeWithIda(file?: string): Promise<TestBackend & { reports: [string, string] }> {
  const test = openTestBackend(file);
  const { ok, makeReport, clock } = test;
  const portrait = await ok('image.add', {
    fileName: 'ida.png',
    base64: tinyPng.toString('base64'),
    showsPeople: true,
  });
  const reports: [string, string] = [await makeReport(2021), await makeReport(2023)];
  const quote = (reportId: string, id: string, more: object) =>
    ok('testimonial.save', { record: { id, reportId, quote: 'Det virker hos os.', ...more } });
  await quote(reports[0], 't1', { person: NAME, personTitle: 'lærling', portraitId: portrait.id });
  await quote(reports[1], 't2', { person: 'IDA  prøvesen', personTitle: 'sygeplejerske' });
  await quote(reports[1], 't3', { person: 'Bo Eksempel', quote: 'Jeg lærte det af Ida Prøvesen.' });
  clock.advance(10_000);
  await ok('kpi.save', { record: { id: 'k', reportId: reports[1], label: 'Ida Prøvesens mål' } });
  return { ...test, reports };
}

/** Everything that lies in a store's files, as text. */
function bytesOf(file: string): string {
  return [file, `${file}-wal`]
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'utf8'))
    .join('');
}

describe('the people of a store', () => {
  it('are listed once each, whatever the case and spaces of their names', async () => {
    const { ok, backend } = await storeWithIda();
    expect((await ok('person.list', {})).people).toEqual([
      expect.objectContaining({ name: 'Bo Eksempel', testimonials: 1, portraits: 0, years: [2023] }),
      {
        name: 'IDA  prøvesen',
        about: 'sygeplejerske',
        testimonials: 2,
        portraits: 1,
        years: [2021, 2023],
        due: false,
      },
    ]);
    await backend.close();
  });

  it('are found with all that is known of them', async () => {
    const { ok, backend, reports } = await storeWithIda();
    const found = await ok('person.read', { name: 'ida prøvesen' });
    expect(found.testimonials.map(({ testimonial }) => testimonial.id).toSorted()).toEqual(['t1', 't2']);
    expect(found.testimonials.filter(({ portraitHash }) => portraitHash !== null)).toHaveLength(1);
    expect(found.mentions).toEqual([
      { reportId: reports[1], report: 'Afrapportering 2023', what: 'udtalelse: Bo Eksempel' },
      { reportId: reports[1], report: 'Afrapportering 2023', what: 'nøgletal: Ida Prøvesens mål' },
    ]);
    expect(found.inHistory).toBe(true);
    expect((await ok('person.read', { name: 'Ida Prøve' })).testimonials).toEqual([]);
    await backend.close();
  });

  it('are due when their newest report is older than was decided', async () => {
    const { ok, backend, clock } = await storeWithIda();
    await ok('person.keepFor', { years: 3 });
    const due = async () => (await ok('person.list', {})).people.filter((person) => person.due).length;
    clock.now = new Date('2026-12-31T10:00:00Z');
    expect(await due()).toBe(0);
    clock.now = new Date('2027-01-01T10:00:00Z');
    expect(await due()).toBe(2);
    await ok('person.keepFor', { years: null });
    expect(await due()).toBe(0);
    await backend.close();
  });

  it('are told in a Word file what is kept of them', async () => {
    const { ok, backend } = await storeWithIda();
    const file = join(temporaryFolder(), 'Ida.docx');
    await ok('person.write', { name: NAME, file });
    const text = JSON.stringify(readWord(readFileSync(file)));
    for (const words of [
      'Det virker hos os.',
      'lærling',
      'sygeplejerske',
      'ikke spurgt endnu',
      'Ida Prøvesens mål',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('Jeg lærte det');
    await backend.close();
  });
});

describe('forgetting somebody', () => {
  it.each(['Type', 'Text', 'Paragraph', 'Link', 'Bold', 'True', 'Null', 'id', 'Delivered', 'Reference'])(
    'leaves every record whole when they are called %s',
    async (name) => {
      const { ok, backend } = openTestBackend();
      await ok('sample.open', {});
      await ok('person.delete', { name, fromTexts: true });
      for (const { id } of await ok('report.list', {})) await ok('report.read', { reportId: id });
      await backend.close();
    },
  );

  it('takes pictures that only the history still had, and none that was just chosen for a form', async () => {
    const { ok, fail, backend, reports, clock } = await storeWithIda();
    const add = (base64: string) => ok('image.add', { fileName: 'ny.png', base64 });
    const read = async () => (await ok('report.read', { reportId: reports[0] })).images;
    const [first] = await read();
    // Another portrait takes the first one's place, and is itself replaced.
    const former = await add(png(3, 2, 1).toString('base64'));
    const [quote] = (await ok('report.read', { reportId: reports[0] })).testimonials;
    if (!quote) throw new Error('Nobody is quoted');
    for (const portraitId of [former.id, first?.id ?? '']) {
      clock.advance(10_000);
      await ok('testimonial.save', { record: { ...quote, portraitId } });
    }
    const chosen = await add(png(3, 2, 2).toString('base64'));
    const docx = Buffer.from(makeWordTemplate());
    const template = await ok('template.readWord', { fileName: 'x.dotx', base64: docx.toString('base64') });

    await ok('person.delete', { name: NAME, fromTexts: true });
    expect((await read()).map(({ id }) => id)).toEqual([chosen.id]);
    await ok('image.bytes', { hash: chosen.hash });
    expect((await fail('image.bytes', { hash: former.hash })).code).toBe('not-found');
    await ok('template.checkWord', { hash: template.wordTemplate.hash });
    await backend.close();
  });

  it('leaves nothing of them in the file, nor in its log, nor in what can be undone', async () => {
    const file = join(temporaryFolder(), 'x.hubrapport');
    const { ok, backend, reports, events } = await storeWithIda(file);
    const target = join(temporaryFolder(), 'ud.docx');
    await ok('export.writeWord', { reportId: reports[1], file: target });
    const portrait = (await ok('report.read', { reportId: reports[0] })).images[0]?.hash ?? '';
    expect(bytesOf(file)).toMatch(/ida\s+prøvesen/i);

    expect(await ok('person.delete', { name: NAME, fromTexts: true })).toEqual({ testimonials: 2, texts: 2 });
    expect(bytesOf(file)).not.toMatch(/ida\s+prøvesen/i);
    expect(bytesOf(file)).not.toContain('ida.png');
    expect(await ok('history.state', {})).toEqual({ undo: null, redo: null });
    const { testimonials, kpis } = await ok('report.read', { reportId: reports[1] });
    expect(testimonials.map(({ quote }) => quote)).toEqual(['Jeg lærte det af [navn fjernet].']);
    expect(kpis.map(({ label }) => label)).toContain('[navn fjernet]s mål');
    expect(events).toContainEqual({ name: 'changed', payload: { reportId: reports[0] } });
    await backend.close();

    const connection = new Database(file, { readonly: true });
    expect(connection.pragma('quick_check', { simple: true })).toBe('ok');
    expect(connection.pragma('foreign_key_check')).toEqual([]);
    expect(connection.prepare('SELECT count(*) FROM image_bytes WHERE hash = ?').pluck().get(portrait)).toBe(
      0,
    );
    connection.close();
  });

  it('leaves other texts alone unless they are asked for, and says that they still name them', async () => {
    const { ok, backend, reports } = await storeWithIda();
    expect(await ok('person.delete', { name: NAME, fromTexts: false })).toEqual({
      testimonials: 2,
      texts: 0,
    });
    expect((await ok('person.read', { name: NAME })).mentions).toHaveLength(2);
    const { kpis } = await ok('report.read', { reportId: reports[1] });
    expect(kpis.map(({ label }) => label)).toContain('Ida Prøvesens mål');
    await backend.close();
  });

  it('says which backups still hold them, and until when', async () => {
    const file = join(temporaryFolder(), 'x.hubrapport');
    const { ok, backend, clock } = await storeWithIda(file);
    const kept = await ok('backup.create', {});
    clock.advance(1000);
    await ok('person.delete', { name: NAME, fromTexts: true });
    await ok('backup.create', {});
    const [holding, ...more] = await ok('person.backups', { name: NAME });
    expect(more).toEqual([]);
    expect(holding).toMatchObject({ id: kept.id, folder: kept.folder });
    expect(Date.parse(holding?.until ?? '')).toBeGreaterThan(clock.now.getTime());
    await backend.close();
  });
});

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Template } from '#shared/domain/template.ts';
import { clusterTemplate, templateOf } from '#shared/domain/templateOf.ts';
import { lintWord } from '#shared/word/lint/lintWord.ts';
import { makeWordTemplate, wordTemplateFiles } from '#tests/fixtures/word/wordTemplate.ts';
import { zipSync } from 'fflate';
import { temporaryFolder } from './temporaryFolder.ts';
import { openTestBackend } from './testBackend.ts';
import type { TestBackend } from './testBackend.ts';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

async function makeTemplate(
  test: TestBackend,
  reportId: string,
  fields: Partial<Template> = {},
): Promise<Template> {
  const { report } = await test.ok('report.read', { reportId });
  const { record } = await test.ok('template.save', {
    record: { ...clusterTemplate('t', report), ...fields },
  });
  return record;
}
const templateIn = async (test: TestBackend, reportId: string) =>
  (await test.ok('report.read', { reportId })).template;

describe('a hub’s template', () => {
  it('is the cluster’s look until it is saved, and then that of all the hub’s reports', async () => {
    const test = openTestBackend();
    const first = await test.makeReport(2023);
    const second = await test.makeReport(2024);
    expect(await templateIn(test, first)).toBeUndefined();
    const saved = await makeTemplate(test, first, { headingFont: 'Georgia', primaryColour: '5A1E3C' });
    expect(saved.headingFont).toBe('Georgia');
    for (const reportId of [first, second]) expect(await templateIn(test, reportId)).toEqual(saved);
    expect(test.events.at(-1)).toEqual({ name: 'changed', payload: { reportId: null } });
  });

  it('is taken back and done again, also when it is reset', async () => {
    const test = openTestBackend();
    const reportId = await test.makeReport(2023);
    const saved = await makeTemplate(test, reportId, { bodyFont: 'Arial' });
    test.clock.advance(10_000);
    await makeTemplate(test, reportId, { bodyFont: 'Verdana' });
    await test.ok('history.undo', {});
    expect(await templateIn(test, reportId)).toEqual(saved);
    test.clock.advance(10_000);
    await test.ok('template.delete', { id: 't' });
    expect(await templateIn(test, reportId)).toBeUndefined();
    expect((await test.ok('history.undo', {}))?.label).toContain('skabelon');
    expect(await templateIn(test, reportId)).toEqual(saved);
    await test.ok('history.redo', {});
    expect(await templateIn(test, reportId)).toBeUndefined();
  });

  it('is one: another of the same hub is refused, and one of another hub is not seen', async () => {
    const test = openTestBackend();
    const reportId = await test.makeReport(2023);
    await makeTemplate(test, reportId);
    const { report } = await test.ok('report.read', { reportId });
    const twice = { ...clusterTemplate('other', report), hub: report.hub.toUpperCase() };
    expect((await test.fail('template.save', { record: twice })).fields[0]?.path).toBe('hub');
    const elsewhere = await test.ok('template.save', { record: { ...twice, hub: 'Midtjylland' } });
    expect(elsewhere.record.hub).toBe('Midtjylland');
    expect((await templateIn(test, reportId))?.id).toBe('t');
  });

  it('refuses a colour that cannot be read, and a picture or Word file that is not there', async () => {
    const test = openTestBackend();
    const reportId = await test.makeReport(2023);
    const { report } = await test.ok('report.read', { reportId });
    const record = clusterTemplate('t', report);
    const weak = await test.fail('template.save', { record: { ...record, primaryColour: 'FFCC00' } });
    expect(weak.fields[0]?.path).toBe('primaryColour');
    expect(weak.fields[0]?.message).toContain('4,5:1');
    const logo = await test.fail('template.save', { record: { ...record, logoId: 'gone' } });
    expect(logo.fields[0]?.path).toBe('logoId');
    const { wordTemplate } = await test.ok('template.readWord', {
      fileName: 'hus.dotx',
      base64: base64(makeWordTemplate()),
    });
    const gone = { ...wordTemplate, hash: 'b'.repeat(64) };
    const word = await test.fail('template.save', { record: { ...record, wordTemplate: gone } });
    expect(word.fields[0]?.path).toBe('wordTemplate');
  });

  it('goes along when its hub or cluster is called something else', async () => {
    const test = openTestBackend();
    const first = await test.makeReport(2023);
    await makeTemplate(test, first, { bodyFont: 'Georgia' });
    const rename = async (reportId: string, fields: object) => {
      const { report } = await test.ok('report.read', { reportId });
      await test.ok('report.save', { record: { ...report, ...fields } });
    };
    await rename(first, { hub: 'Nordjyske hub' });
    expect((await templateIn(test, first))?.bodyFont).toBe('Georgia');
    const second = await test.makeReport(2024);
    await rename(second, { hub: 'Midtjylland' });
    // The first report still goes by the old name: the template stays with it.
    expect(await templateIn(test, second)).toBeUndefined();
    expect((await templateIn(test, first))?.bodyFont).toBe('Georgia');
    const { report } = await test.ok('report.read', { reportId: first });
    await test.ok('organisation.save', { record: { id: 'o', name: report.cluster } });
    await test.ok('organisation.save', { record: { id: 'o', name: 'Ny Klynge' } });
    const renamed = await test.ok('report.read', { reportId: first });
    expect(renamed.report.cluster).toBe('Ny Klynge');
    expect(renamed.template?.bodyFont).toBe('Georgia');
    await test.ok('history.undo', {});
    expect((await templateIn(test, first))?.cluster).toBe(report.cluster);
  });
});

describe('a Word template', () => {
  it('is looked through, kept once, and named with what it lacks', async () => {
    const test = openTestBackend();
    const input = { fileName: 'C:\\skabeloner\\hus.dotx', base64: base64(makeWordTemplate()) };
    const { wordTemplate, check } = await test.ok('template.readWord', input);
    expect(wordTemplate.fileName).toBe('hus.dotx');
    expect(wordTemplate.look).toMatchObject({ bodyFont: 'Verdana', headingFont: 'Georgia', title: true });
    expect(check.missing).toEqual(expect.arrayContaining(['Quote', 'List Bullet']));
    expect(check.found).toEqual(expect.arrayContaining(['heading 1', 'Title', 'List Number']));
    expect(await test.ok('template.checkWord', { hash: wordTemplate.hash })).toEqual(check);
    // Looking at a file changes nothing that could be taken back.
    expect((await test.ok('history.state', {})).undo).toBeNull();
    expect((await test.fail('template.checkWord', { hash: 'c'.repeat(64) })).code).toBe('not-found');
  });

  it.each([
    ['a text file', new TextEncoder().encode('Hej'), 'ikke et Word-dokument'],
    [
      'an old Word file',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'Word-dokument',
    ],
    ['a file cut off', makeWordTemplate().slice(0, 3_000), 'beskadiget'],
    [
      'a DOCTYPE in the styles',
      zipSync({
        ...wordTemplateFiles(),
        'word/styles.xml': new TextEncoder().encode(
          '<!DOCTYPE x [<!ENTITY a "b">]><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">&a;</w:styles>',
        ),
      }),
      'ikke har',
    ],
    [
      'a path out of the package',
      zipSync({ ...wordTemplateFiles(), '../../ud.xml': new Uint8Array(1) }),
      'ikke har',
    ],
    [
      'a zip bomb',
      zipSync({ ...wordTemplateFiles(), 'word/stor.xml': new Uint8Array(60_000_000) }),
      'for stor',
    ],
  ])('is refused: %s', async (_what, bytes, message) => {
    const test = openTestBackend();
    const error = await test.fail('template.readWord', { fileName: 'hus.dotx', base64: base64(bytes) });
    expect(error.code).toBe('file-unreadable');
    expect(error.message).toContain('hus.dotx');
    expect(error.message).toContain(message);
    expect(test.logged).toEqual([]);
  });

  it('gives the exported file its styles, header and footer, until it is removed', async () => {
    const folder = temporaryFolder();
    const test = openTestBackend();
    const { reportId } = await test.ok('sample.open', {});
    const input = { fileName: 'hus.dotx', base64: base64(makeWordTemplate()) };
    const { wordTemplate } = await test.ok('template.readWord', input);
    const saved = await makeTemplate(test, reportId, { wordTemplate });
    const file = join(folder, 'rapport.docx');
    const exported = async () => {
      await test.ok('export.writeWord', { reportId, file });
      return new Uint8Array(await readFile(file));
    };
    const bytes = await exported();
    expect(lintWord(bytes)).toEqual([]);
    const parts = unzipSync(bytes);
    const header = Object.entries(parts).find(([name]) => /header/.test(name) && name.endsWith('.xml'));
    expect(strFromU8(header?.[1] ?? new Uint8Array())).toContain('Klyngens brevhoved');
    await test.ok('template.save', { record: { ...saved, wordTemplate: null } });
    expect(Object.keys(unzipSync(await exported())).some((name) => name.includes('skabelon'))).toBe(false);
  });

  it('stays in the store while a template or undo may need it, and goes when nothing does', async () => {
    const folder = temporaryFolder();
    const store = join(folder, 'lager.hubrapport');
    const open = () => openTestBackend(store);
    let test = open();
    const reportId = await test.makeReport(2023);
    const read = (fileName: string, bytes: Uint8Array) =>
      test.ok('template.readWord', { fileName, base64: base64(bytes) });
    const { wordTemplate } = await read('hus.dotx', makeWordTemplate());
    const unused = await read('anden.dotx', makeWordTemplate({ numbering: null }));
    await makeTemplate(test, reportId, { wordTemplate });
    await test.backend.close();
    test = open();
    const { report, template } = await test.ok('report.read', { reportId });
    expect(templateOf({ report, template }).wordTemplate).toEqual(wordTemplate);
    await test.ok('template.checkWord', { hash: wordTemplate.hash });
    const gone = await test.fail('template.checkWord', { hash: unused.wordTemplate.hash });
    expect(gone.code).toBe('not-found');
    await test.backend.close();
  });
});

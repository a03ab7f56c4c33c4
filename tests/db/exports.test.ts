import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareDigests } from '#shared/report/changes/compareDigests.ts';
import { faultyFiles } from './faultyFiles.ts';
import type { Fault } from './faultyFiles.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { openTestBackend } from './testBackend.ts';

describe('export.suggestName', () => {
  it('names an annual report by its year', async () => {
    const { ok, makeReport } = openTestBackend();
    expect(await ok('export.suggestName', { reportId: await makeReport(2023) })).toEqual({
      fileName: 'Afrapportering 2023.docx',
    });
  });

  it.each([
    ['Ældre: sundhed/pleje "nu"?', 'Slutrapport Ældre sundhed pleje nu.docx'],
    ['  .. ', 'Slutrapport 2021.docx'],
    ['Linje\n\tto\u0000', 'Slutrapport Linje to.docx'],
    ['x'.repeat(300), `Slutrapport ${'x'.repeat(120)}.docx`],
  ])('names a final report by its project, safe on every system: %j', async (title, fileName) => {
    const { ok } = openTestBackend();
    const { reportId } = await ok('report.create', { kind: 'final', year: 2021, title });
    expect(await ok('export.suggestName', { reportId })).toEqual({ fileName });
  });

  it('ends the name of a PDF as one', async () => {
    const { ok, makeReport } = openTestBackend();
    expect(await ok('export.suggestName', { reportId: await makeReport(2023), kind: 'pdf' })).toEqual({
      fileName: 'Afrapportering 2023.pdf',
    });
  });

  it('says when the report is not there', async () => {
    const { fail } = openTestBackend();
    expect((await fail('export.suggestName', { reportId: 'x' })).code).toBe('not-found');
  });
});

describe('export.writeWord', () => {
  it('writes the file and notes it, without being a step', async () => {
    const test = openTestBackend();
    const { reportId } = await test.ok('sample.open', {});
    const file = join(temporaryFolder(), 'Afrapportering 2023.docx');
    const history = await test.ok('history.state', {});
    test.events.length = 0;
    const entry = await test.ok('export.writeWord', { reportId, file });
    const bytes = readFileSync(file);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(entry).toMatchObject({
      reportId,
      file,
      at: '2024-02-01T10:00:00.000Z',
      state: 'draft',
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      kind: 'word',
      accessibility: { findings: [], file: [] },
    });
    expect(await test.ok('export.list', { reportId })).toEqual([entry]);
    expect(await test.ok('export.find', { exportId: entry.id })).toEqual(entry);
    expect(await test.ok('history.state', {})).toEqual(history);
    expect(test.events).toEqual([{ name: 'changed', payload: { reportId } }]);
  });

  it('lists the newest first, over an undo of something else, and with the report when it comes back', async () => {
    const { ok, clock, makeReport } = openTestBackend();
    const folder = temporaryFolder();
    const reportId = await makeReport(2023);
    await ok('kpi.save', { record: { id: 'k', reportId } });
    const first = await ok('export.writeWord', { reportId, file: join(folder, 'a.docx') });
    clock.advance(1000);
    const second = await ok('export.writeWord', { reportId, file: join(folder, 'b.docx') });
    await ok('history.undo', {});
    expect(await ok('export.list', { reportId })).toEqual([second, first]);
    await ok('report.delete', { id: reportId });
    await ok('history.undo', {});
    expect(await ok('export.list', { reportId })).toEqual([second, first]);
    // Back to before the report was made, and forth again.
    await ok('history.undo', {});
    await ok('history.redo', {});
    expect(await ok('export.list', { reportId })).toEqual([second, first]);
  });

  it('writes each kind of report, empty as it is', async () => {
    const { ok, makeReport } = openTestBackend();
    const folder = temporaryFolder();
    for (const kind of ['annual', 'final'] as const) {
      const file = join(folder, `${kind}.docx`);
      expect(
        (await ok('export.writeWord', { reportId: await makeReport(2023, kind), file })).size,
      ).toBeGreaterThan(1000);
    }
  });

  it('leaves everything as it was when it cannot write', async () => {
    const { ok, fail, logged, makeReport } = openTestBackend();
    const folder = temporaryFolder();
    const reportId = await makeReport(2023);
    mkdirSync(join(folder, 'mappe.docx'));
    writeFileSync(join(folder, 'fil'), 'x');
    const cases = [
      ['mappe.docx', 'not-writable'],
      ['findes/ikke.docx', 'folder-missing'],
      ['fil/x.docx', 'folder-missing'],
      [`${'x'.repeat(300)}.docx`, 'not-writable'],
    ] as const;
    for (const [name, code] of cases) {
      const error = await fail('export.writeWord', { reportId, file: join(folder, name) });
      expect(error.code, error.message).toBe(code);
    }
    expect(readdirSync(folder).toSorted()).toEqual(['fil', 'mappe.docx']);
    expect(await ok('export.list', { reportId })).toEqual([]);
    expect(logged).toEqual([]);
  });

  it('says when the report or the export is not there', async () => {
    const { fail } = openTestBackend();
    const folder = temporaryFolder();
    expect((await fail('export.writeWord', { reportId: 'x', file: join(folder, 'x.docx') })).code).toBe(
      'not-found',
    );
    expect((await fail('export.list', { reportId: 'x' })).code).toBe('not-found');
    expect((await fail('export.find', { exportId: 'x' })).code).toBe('not-found');
    expect(readdirSync(folder)).toEqual([]);
  });
});

/** As much of a PDF as the check looks at. */
const pdf = (...marks: string[]) => Buffer.from(`%PDF-1.4\n${marks.join('\n')}\n%%EOF`, 'latin1');
const goodPdf = pdf(
  '/StructTreeRoot 1 0 R',
  '/MarkInfo <</Type /MarkInfo\n/Marked true>>',
  '/Lang (da-DK)',
  '/Title (Afrapportering)',
  '/Outlines 2 0 R',
);

describe('export.writePdf', () => {
  it('keeps the bytes as they are and notes them as a PDF', async () => {
    const { ok } = openTestBackend();
    const { reportId } = await ok('sample.open', {});
    const file = join(temporaryFolder(), 'Afrapportering 2023.pdf');
    const entry = await ok('export.writePdf', { reportId, file, bytes: new Uint8Array(goodPdf) });
    expect(readFileSync(file)).toEqual(goodPdf);
    expect(entry).toMatchObject({ kind: 'pdf', file, size: goodPdf.length, accessibility: { file: [] } });
    expect(await ok('export.list', { reportId })).toEqual([entry]);
  });

  it('says what a PDF lacks to be read aloud, and refuses what is none', async () => {
    const { ok, fail } = openTestBackend();
    const { reportId } = await ok('sample.open', {});
    const folder = temporaryFolder();
    const bare = await ok('export.writePdf', {
      reportId,
      file: join(folder, 'bar.pdf'),
      bytes: new Uint8Array(pdf('/Lang (en)')),
    });
    expect(bare.accessibility?.file.map(({ code }) => code)).toEqual([
      'pdf-untagged',
      'pdf-no-language',
      'pdf-no-title',
      'pdf-no-outline',
    ]);
    const file = join(folder, 'ingen.pdf');
    const error = await fail('export.writePdf', { reportId, file, bytes: new Uint8Array(8) });
    expect(error.message).toContain('blev ikke en PDF');
    expect(readdirSync(folder)).toEqual(['bar.pdf']);
  });
});

describe('export.digest', () => {
  it('remembers what the report said, so that two exports can be told apart', async () => {
    const { ok, fail } = openTestBackend();
    const { reportId } = await ok('sample.open', {});
    const folder = temporaryFolder();
    const first = await ok('export.writeWord', { reportId, file: join(folder, 'a.docx') });
    const records = await ok('report.read', { reportId });
    await ok('report.save', { record: { ...records.report, slogan: 'Noget helt andet' } });
    const second = await ok('export.writeWord', { reportId, file: join(folder, 'b.docx') });
    const before = (await ok('export.digest', { exportId: first.id })) ?? [];
    const after = (await ok('export.digest', { exportId: second.id })) ?? [];
    expect(before.length).toBeGreaterThan(100);
    expect(compareDigests(before, after)).toMatchObject([
      {
        kind: 'changed',
        part: {
          source: { entity: 'report', field: 'slogan' },
          text: expect.stringContaining('Noget helt andet') as string,
        },
      },
    ]);
    expect((await fail('export.digest', { exportId: 'x' })).code).toBe('not-found');
  });
});

const faults: [string, Fault, string, string][] = [
  ['Word has the file open', 'rename', 'EBUSY', 'file-locked'],
  ['Word has the file open, as Windows says it', 'rename', 'EPERM', 'file-locked'],
  ['nothing may be written in the folder', 'open', 'EPERM', 'not-writable'],
  ['the disk is full', 'writeFile', 'ENOSPC', 'disk-full'],
  ['the disk is full at the flush', 'sync', 'ENOSPC', 'disk-full'],
  ['the folder is gone', 'open', 'ENOENT', 'folder-missing'],
];

describe.each(faults)('when %s', (_what, fault, code, answer) => {
  it.each(['export.writeWord', 'export.writePdf'] as const)(
    '%s says so, leaves the old file as it was, and notes nothing',
    async (command) => {
      const { ok, fail, logged, makeReport } = openTestBackend(':memory:', 1, faultyFiles(fault, code));
      const reportId = await makeReport(2023);
      const folder = temporaryFolder();
      const file = join(folder, 'rapport');
      writeFileSync(file, 'det gamle');
      const error = await fail(command, { reportId, file, bytes: new Uint8Array(goodPdf) });
      expect(error.code).toBe(answer);
      expect(error.message).toContain('”rapport” kunne ikke gemmes');
      expect(readFileSync(file, 'utf8')).toBe('det gamle');
      expect(readdirSync(folder)).toEqual(['rapport']);
      expect(await ok('export.list', { reportId })).toEqual([]);
      expect(logged).toEqual([]);
    },
  );
});

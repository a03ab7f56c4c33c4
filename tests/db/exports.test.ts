import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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

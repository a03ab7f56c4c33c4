import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import type { Backend } from '#backend/backend.ts';
import { valueOf } from '#backend/cli/valueOf.ts';
import { startBackendWorker } from '#backend/connectBackend.ts';
import type { LongWork } from '#backend/longWork/longWork.ts';
import { workBeside } from '#backend/longWork/workBeside.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

const entry = new URL('../../electron/backend/worker.ts', import.meta.url);

async function openSample(): Promise<{ backend: Backend; reportId: string; file: string }> {
  const folder = temporaryFolder();
  const backend = startBackendWorker({ entry, storeFile: join(folder, 'x.hubrapport') });
  ends.push(() => backend.close());
  const { reportId } = valueOf(await backend.dispatch('sample.open', {}));
  return { backend, reportId, file: join(folder, 'Afrapportering.docx') };
}

/** The text of a Word file. */
const textIn = (file: string) =>
  strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array());

/** Work in a thread of these lines; `port`, `threadId` and `answer(message, more)` are there. */
function workOf(lines: string, options: { idle?: number; memory?: number } = {}): LongWork {
  const file = join(temporaryFolder(), 'thread.mjs');
  const head = `import { parentPort as port, threadId } from 'node:worker_threads';
const answer = ({ id }, more) => port.postMessage({ id, ...more });\n`;
  writeFileSync(file, head + lines);
  const work = workBeside({ entry: file, ...options });
  ends.push(() => work.close());
  return work;
}

describe('long work beside the store', () => {
  it('lets a save through while a report is written, and writes the report as it stood', async () => {
    const { backend, reportId, file } = await openSample();
    const { report } = valueOf(await backend.dispatch('report.read', { reportId }));
    const done: string[] = [];
    const exported = backend
      .dispatch('export.writeWord', { reportId, file })
      .finally(() => done.push('export'));
    const record = { ...report, title: 'En helt anden titel' };
    const saved = backend.dispatch('report.save', { record }).finally(() => done.push('save'));
    valueOf(await saved);
    const entry = valueOf(await exported);
    expect(done).toEqual(['save', 'export']);
    expect(textIn(file)).toContain(report.title);
    expect(textIn(file)).not.toContain(record.title);
    expect(valueOf(await backend.dispatch('export.list', { reportId }))).toEqual([entry]);
    // The next one has it, and comes out of the same thread.
    valueOf(await backend.dispatch('export.writeWord', { reportId, file }));
    expect(textIn(file)).toContain(record.title);
  });

  it('ends only when the report it writes is whole', async () => {
    const { backend, reportId, file } = await openSample();
    const exported = backend.dispatch('export.writeWord', { reportId, file });
    await backend.close();
    expect(readFileSync(file).byteLength).toBe(valueOf(await exported).size);
  });

  it('reads what it wrote, and answers what cannot be read', async () => {
    const { backend, reportId, file } = await openSample();
    valueOf(await backend.dispatch('export.suggestName', { reportId }));
    valueOf(await backend.dispatch('export.writeWord', { reportId, file }));
    const read = (bytes: Buffer) =>
      backend.dispatch('import.read', { fileName: 'x.docx', base64: bytes.toString('base64') });
    const own = valueOf(await read(readFileSync(file)));
    if (!own.ok) throw new Error(own.error.message);
    expect(own.own).toBe(true);
    expect(own.items.filter(({ state }) => state === 'new')).toEqual([]);
    expect(own.pictures.filter(({ known }) => !known)).toEqual([]);
    expect(valueOf(await read(Buffer.from('ikke Word')))).toMatchObject({
      ok: false,
      error: { code: 'not-word' },
    });
    expect(await backend.dispatch('template.readWord', { fileName: 'x.docx', base64: 'eA==' })).toMatchObject(
      {
        ok: false,
        error: { code: 'file-unreadable', message: expect.stringContaining('”x.docx”') as string },
      },
    );
  });
});

describe('the thread for long work', () => {
  it('hands on a refusal as it is, and what nobody foresaw with where it was', async () => {
    const work = workOf(`port.on('message', (message) => answer(message, message.task === 'checkPdf'
      ? { refused: { code: 'not-found', message: 'Væk.' } }
      : { failed: new TypeError('uventet') }));`);
    await expect(work.run('checkPdf', null as never)).rejects.toMatchObject({
      code: 'not-found',
      message: 'Væk.',
    });
    const failed = await work.run('practise', null).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(TypeError);
    expect((failed as Error).stack).toContain('thread.mjs');
  });

  it('fails what it had when it dies, and starts afresh', async () => {
    const work = workOf(`port.on('message', (message) => {
      if (message.task === 'practise') process.exit(1);
      if (message.task === 'readFrames') answer(message, { value: threadId });
    });`);
    const waiting = work.run('readFile', null as never).catch((error: unknown) => error);
    const dying = work.run('practise', null).catch((error: unknown) => error);
    expect(await waiting).toMatchObject({ message: expect.stringContaining('without an answer') as string });
    expect(await dying).toBeInstanceOf(Error);
    expect(await work.run('readFrames', null as never)).toBeGreaterThan(0);
  });

  it('says so in Danish when the memory did not do', async () => {
    const work = workOf(`port.on('message', () => { for (const all = [];;) all.push([all.length]); });`, {
      memory: 16,
    });
    await expect(work.run('practise', null)).rejects.toMatchObject({
      code: 'unexpected',
      message: expect.stringContaining('hukommelse') as string,
    });
  });

  it('goes on in one thread, and ends it when nothing is asked for a while', async () => {
    const lines = `port.on('message', (message) => answer(message, { value: threadId }));`;
    const kept = workOf(lines);
    expect(await kept.run('practise', null)).toBe(await kept.run('practise', null));
    const ended = workOf(lines, { idle: 0 });
    const first = await ended.run('practise', null);
    await expect.poll(() => ended.run('practise', null), { timeout: 60_000, interval: 200 }).not.toBe(first);
  });
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startBackendWorker } from '#backend/connectBackend.ts';
import { nestedLists } from '#tests/property/hostileValues.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const entry = new URL('../../electron/backend/worker.ts', import.meta.url);

describe('the backend in a worker thread', () => {
  it('answers as it does in this thread, tells of changes, and closes the store', async () => {
    const storeFile = join(temporaryFolder(), 'x.hubrapport');
    const backend = startBackendWorker({ entry, storeFile });
    const heard: unknown[] = [];
    backend.onEvent((name, payload) => heard.push([name, payload]));
    expect(await backend.dispatch('store.status', {})).toEqual({
      ok: true,
      value: { state: 'open', file: storeFile },
    });
    const made = await backend.dispatch('report.create', { kind: 'annual', year: 2024 });
    expect(made).toMatchObject({ ok: true });
    if (!made.ok) return;
    expect(heard).toEqual([
      ['changed', { reportId: made.value.reportId }],
      ['changed', { reportId: null }],
    ]);
    expect(await backend.dispatch('kpi.save', {} as never)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    });
    // What was sent before the end is answered, what comes after is refused; nothing hangs.
    const last = backend.dispatch('report.list', {});
    await backend.close();
    expect(await last).toMatchObject({ ok: true, value: [{ year: 2024 }] });
    expect(await backend.dispatch('report.list', {})).toMatchObject({
      ok: false,
      error: { code: 'unexpected' },
    });
    await backend.close();
  });

  it('says what is wrong with the store', async () => {
    const storeFile = join(temporaryFolder(), 'x.hubrapport');
    writeFileSync(storeFile, 'ikke et lager, men langt nok til at ligne en fil');
    const backend = startBackendWorker({ entry, storeFile });
    expect(await backend.dispatch('store.status', {})).toMatchObject({
      ok: true,
      value: { state: 'failed', code: 'store-damaged' },
    });
    await backend.close();
  });

  it('answers what cannot reach the thread, or would break it, and goes on', async () => {
    const storeFile = join(temporaryFolder(), 'x.hubrapport');
    const backend = startBackendWorker({ entry, storeFile });
    const hostile: unknown[] = [
      { record: () => 'a function cannot be sent' },
      { record: { id: 'x', reportId: 'y', body: nestedLists(500) } },
      { record: 'x'.repeat(10_000_000) },
      JSON.parse('{"__proto__": {"polluted": true}}'),
    ];
    for (const input of hostile) {
      expect(await backend.dispatch('activity.save', input as never)).toMatchObject({
        ok: false,
        error: { code: 'invalid-input' },
      });
    }
    expect(await backend.dispatch('report.list', {})).toEqual({ ok: true, value: [] });
    await backend.close();
  });

  it('answers with an error when the thread dies', async () => {
    const folder = temporaryFolder();
    const dying = join(folder, 'dying.mjs');
    writeFileSync(
      dying,
      "import { parentPort } from 'node:worker_threads';\nparentPort.on('message', () => process.exit(1));\n",
    );
    const backend = startBackendWorker({ entry: dying, storeFile: join(folder, 'x.hubrapport') });
    const answers = await Promise.all([
      backend.dispatch('report.list', {}),
      backend.dispatch('history.state', {}),
    ]);
    for (const answer of [...answers, await backend.dispatch('report.list', {})]) {
      expect(answer).toMatchObject({
        ok: false,
        error: { code: 'unexpected', message: expect.stringContaining('start den igen') as string },
      });
    }
    await backend.close();
  });
});

import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { withStore } from '#backend/cli/withStore.ts';
import { makeWordTemplate } from '#tests/fixtures/word/wordTemplate.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { openTestBackend } from './testBackend.ts';

/** A store with a Word file that no template names: chosen in a form, and not saved. */
async function storeWithChoice(): Promise<string> {
  const file = join(temporaryFolder(), 'x.hubrapport');
  const { ok, backend, makeReport } = openTestBackend(file);
  await makeReport(2024);
  const base64 = Buffer.from(makeWordTemplate()).toString('base64');
  await ok('template.readWord', { fileName: 'x.dotx', base64 });
  await backend.close();
  return file;
}

function kept(file: string): unknown {
  const connection = new Database(file, { readonly: true });
  try {
    return connection.prepare('SELECT count(*) FROM word_template_bytes').pluck().get();
  } finally {
    connection.close();
  }
}

describe('what nothing needs any more', () => {
  it('is removed by the window when it opens the store', async () => {
    const file = await storeWithChoice();
    expect(kept(file)).toBe(1);
    await openTestBackend(file).backend.close();
    expect(kept(file)).toBe(0);
  });

  it('is left alone by the command line, which knows nothing of what a window had chosen', async () => {
    const file = await storeWithChoice();
    const args = { command: 'list', store: file } as Parameters<typeof withStore>[0];
    // It writes, and still takes nothing away.
    const made = await withStore(args, (backend) =>
      backend.dispatch('report.create', { kind: 'annual', year: 2025 }),
    );
    expect(made.ok).toBe(true);
    expect(kept(file)).toBe(1);
  });
});

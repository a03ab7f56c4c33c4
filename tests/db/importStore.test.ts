import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8 } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { annualContent, figures2023 } from '#tests/fixtures/word/annualContent.ts';
import { buildDocx } from '#tests/fixtures/word/buildDocx.ts';
import { stylesHand } from '#tests/fixtures/word/hands.ts';

const folder = mkdtempSync(join(tmpdir(), 'hubrapport-import-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const main = fileURLToPath(new URL('../../electron/backend/cli/main.ts', import.meta.url));
const file = join(folder, 'Afrapportering 2023.docx');
const store = join(folder, 'ny.hubrapport');
writeFileSync(file, buildDocx(stylesHand(annualContent(figures2023))));

/** The command line as a program of its own, with no store in its environment. */
function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, HUBRAPPORT_STORE: join(folder, 'aldrig.hubrapport') };
  return new Promise((done) => {
    execFile(process.execPath, [main, ...args], { env }, (error, out, err) =>
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

it('saves a file in a store, once, and never in one that is not named', { timeout: 180_000 }, async () => {
  const plain = await run('import', file, '--json');
  expect(plain.code).toBe(0);
  expect(readdirSync(folder)).toEqual(['Afrapportering 2023.docx']);

  const saved = await run('import', file, '--json', '--store', store);
  expect(saved.err).toBe('');
  const { reportId, ...same } = JSON.parse(saved.out) as { reportId: string };
  expect(same).toEqual(JSON.parse(plain.out));
  const listed = await run('list', '--store', store, '--json');
  expect(JSON.parse(listed.out)).toMatchObject([{ id: reportId, year: 2023 }]);

  const again = await run('import', file, '--json', '--store', store);
  expect(again).toMatchObject({ code: 1, out: '' });
  expect(again.err).toBe(
    'Lageret har allerede en afrapportering for 2023. Skriv --year 2023 for at lægge filen i den.\n',
  );
  const before = await run('show', '--store', store, '--year', '2023', '--json');
  const added = await run('import', file, '--json', '--store', store, '--year', '2023');
  expect(JSON.parse(added.out)).toMatchObject({ reportId });
  expect((await run('show', '--store', store, '--year', '2023', '--json')).out).toBe(before.out);
  expect((await run('import', file, '--json', '--store', store, '--year', '2019')).code).toBe(1);
});

it('touches no store for a file that is refused', { timeout: 180_000 }, async () => {
  const refused = join(folder, 'tekst.docx');
  const untouched = join(folder, 'ingen.hubrapport');
  writeFileSync(refused, strToU8('Bare tekst'));
  const answer = await run('import', refused, '--json', '--store', untouched);
  expect(answer.code).toBe(2);
  expect(JSON.parse(answer.out)).toMatchObject({ ok: false, error: { code: 'not-word' } });
  expect(existsSync(untouched)).toBe(false);
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openConnection } from '#db/connection.ts';
import { migrate } from '#db/migrate.ts';
import { loadMigrations } from '#db/migrations.ts';
import { lintWord } from '#shared/word/lint/lintWord.ts';
import { annualContent, figures2023 } from '#tests/fixtures/word/annualContent.ts';
import { buildDocx } from '#tests/fixtures/word/buildDocx.ts';
import { stylesHand } from '#tests/fixtures/word/hands.ts';
import { sampleStore } from '../db/sampleStore.ts';
import { temporaryFolder } from '../db/temporaryFolder.ts';
import { openTestBackend } from '../db/testBackend.ts';
import { killWhile } from './killWhile.ts';
import { rounds } from './rounds.ts';

const KILLS = rounds({ quick: 3, long: 42 });
const timeout = KILLS * 10_000;

/** Moments spread over a stretch of ms, none of them twice, and no rhythm the work could fall in with. */
function moments(stretch: number): number[] {
  return Array.from({ length: KILLS }, (_, kill) => ((kill * 0.618) % 1) * stretch);
}

function expectSound(file: string): void {
  const connection = new Database(file, { readonly: true, fileMustExist: true });
  expect(connection.pragma('quick_check', { simple: true })).toBe('ok');
  expect(connection.pragma('foreign_key_check')).toEqual([]);
  connection.close();
}

/** Runs `look` on the store as the next start finds it. */
async function reopened<T>(
  file: string,
  look: (test: ReturnType<typeof openTestBackend>) => Promise<T>,
): Promise<T> {
  const test = openTestBackend(file);
  expect(await test.ok('store.status', {})).toMatchObject({ state: 'open' });
  const seen = await look(test);
  await test.backend.close();
  expect(test.logged).toEqual([]);
  expectSound(file);
  return seen;
}

describe('killed at any moment', () => {
  it('of saving: everything that was acknowledged is there', { timeout }, async () => {
    const file = await sampleStore();
    for (const moment of moments(250)) {
      const last = (await killWhile('save', file, '', moment)).at(-1);
      const text = await reopened(file, async ({ ok }) => {
        const { reportId } = await ok('sample.open', {});
        const { highlights } = await ok('report.read', { reportId });
        return highlights.find(({ id }) => id === 'fremskridt')?.text ?? '';
      });
      const saved = Number(/\d+/.exec(text)?.[0]);
      expect(text).toBe(`Fremskridt ${saved}. `.repeat(40));
      expect(saved).toBeGreaterThanOrEqual(Number(last));
    }
  });

  it('of importing: all of a file came in, or nothing of it', { timeout }, async () => {
    const file = join(temporaryFolder(), 'x.hubrapport');
    const word = join(temporaryFolder(), 'fil.docx');
    writeFileSync(word, buildDocx(stylesHand(annualContent(figures2023))));
    const sizes = new Set<number>();
    for (const moment of moments(700)) {
      await killWhile('import', file, word, moment);
      await reopened(file, async ({ ok }) => {
        const reports = await ok('report.list', {});
        expect(reports.length).toBeLessThanOrEqual(1);
        for (const { id } of reports) {
          const { report: _, ...records } = await ok('report.read', { reportId: id });
          sizes.add(Object.values(records).flat().length);
          await ok('report.delete', { id });
        }
      });
    }
    expect(sizes.size).toBeLessThanOrEqual(1);
  });

  it('of exporting: the file is a whole report, the one before or the next', { timeout }, async () => {
    const file = await sampleStore();
    const target = join(temporaryFolder(), 'ud.docx');
    for (const moment of moments(300)) {
      await killWhile('export', file, target, moment);
      expect(lintWord(readFileSync(target))).toEqual([]);
      await reopened(file, ({ ok }) => ok('report.list', {}));
    }
    const others = readdirSync(join(target, '..')).filter((name) => name !== basename(target));
    expect(others.filter((name) => !name.endsWith('.tmp'))).toEqual([]);
  });

  it('of backing up: whatever has the name of a backup is one', { timeout }, async () => {
    const file = await sampleStore();
    for (const moment of moments(400)) {
      const made = await killWhile('backup', file, '', moment);
      const folder = join(file, '..', 'Sikkerhedskopier');
      const named = readdirSync(folder).filter((name) => name.endsWith('.hubrapport'));
      expect(named).toEqual(expect.arrayContaining(made));
      for (const name of named) expectSound(join(folder, name));
      await reopened(file, ({ ok }) => ok('report.list', {}));
    }
  });

  it('of migrating: the store is the old one or the new one, and opens', { timeout }, async () => {
    const folder = temporaryFolder();
    const old = join(temporaryFolder(), 'old.hubrapport');
    const connection = openConnection(old);
    migrate(connection, loadMigrations().slice(0, 1));
    connection.exec(
      `INSERT INTO report VALUES ('r', 'annual', 2019, 2020, 'Gammel', '', '', '', '', '', '', '', '', '', '', NULL, 'draft', NULL, 'da-DK')`,
    );
    connection.close();
    for (const [kill, moment] of moments(150).entries()) {
      await killWhile('migrate', join(folder, String(kill)), old, moment);
    }
    const stores = readdirSync(folder).filter((name) => name.endsWith('.hubrapport'));
    expect(stores.length).toBeGreaterThan(KILLS);
    // The last of each kill is the one that was under way.
    for (const store of stores) {
      const [report] = await reopened(join(folder, store), ({ ok }) => ok('report.list', {}));
      expect(report?.title).toBe('Gammel');
    }
  });
});

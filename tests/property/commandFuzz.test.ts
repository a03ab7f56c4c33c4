import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { commandError } from '#shared/contract/answer.ts';
import { commands } from '#shared/contract/commands.ts';
import type { CommandName } from '#shared/contract/commands.ts';
import { paths } from '#build/paths.ts';
import { annualContent, figures2023 } from '#tests/fixtures/word/annualContent.ts';
import { buildDocx } from '#tests/fixtures/word/buildDocx.ts';
import { byHandHand } from '#tests/fixtures/word/hands.ts';
import { tinyPng } from '../db/pictures.ts';
import { openTestBackend } from '../db/testBackend.ts';
import type { TestBackend } from '../db/testBackend.ts';
import { disturbed } from './disturbed.ts';
import { inputOf } from './inputOf.ts';
import type { Material } from './inputOf.ts';

/** Every path the backend hands to the file system. */
const touched = vi.hoisted(() => new Set<string>());
vi.mock('node:fs/promises', async (original) => watched(await original()));
vi.mock('node:fs', async (original) => watched(await original()));

function watched<T extends object>(module: T): T {
  const wrap = (name: string, value: unknown): unknown =>
    typeof value === 'function' && /^[a-z]/.test(name)
      ? (...args: unknown[]) => {
          const [first] = args;
          if (typeof first === 'string') touched.add(first);
          return (value as (...args: unknown[]) => unknown)(...args);
        }
      : value;
  return Object.fromEntries(Object.entries(module).map(([name, value]) => [name, wrap(name, value)])) as T;
}

const folder = mkdtempSync(join(tmpdir(), 'hubrapport-fuzz-'));
touched.clear();
const inside = join(folder, 'inside');
const file = join(inside, 'store.hubrapport');
const names = Object.keys(commands) as CommandName[];
/** What a page can send to the backend (what names files comes from the shell alone); what empties the store comes last. */
const fromPage = names
  .filter((name) => commands[name].by === 'backend' && commands[name].from !== 'host')
  .toSorted((one, other) => Number(one.endsWith('.delete')) - Number(other.endsWith('.delete')))
  .toSorted((one, other) => Number(one === 'report.delete') - Number(other === 'report.delete'));

let test: TestBackend;
let material: Material;
/** The commands that took some input: the others were only ever tried at the door. */
const taken = new Set<CommandName>();

/** Every id in what a command answered. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

beforeAll(async () => {
  test = openTestBackend(file);
  await test.ok('sample.open', {});
  const reports = await test.ok('report.list', {});
  const records = await Promise.all(reports.map(({ id }) => test.ok('report.read', { reportId: id })));
  const docx = Buffer.from(buildDocx(byHandHand(annualContent(figures2023))));
  const files = [docx, docx.subarray(0, 900), tinyPng, tinyPng.subarray(0, 40)];
  material = {
    // Reports weigh more: most commands begin with one.
    ids: [...idsIn(records).slice(0, 200), ...reports.flatMap(({ id }) => [id, id, id, id, id, id, id, id])],
    files: files.map((bytes) => bytes.toString('base64')),
  };
});

afterAll(async () => {
  await test.backend.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Inputs that the command takes as the store is now. */
async function soundInputs(name: CommandName): Promise<unknown[]> {
  const reports = await test.ok('report.list', {});
  const all = await Promise.all(reports.map(({ id }) => test.ok('report.read', { reportId: id })));
  const recordsOf = (entity: string) =>
    all.flatMap((each) => {
      const found = Object.entries(each).find(([key]) => key === entity || key === listName(entity))?.[1];
      return [found].flat().filter((one) => typeof one === 'object' && one !== null);
    });
  const [entity = '', verb] = name.split('.');
  // No hub of the sample has a template of its own.
  if (name === 'template.save') return [{ record: { id: 'hub-template', hub: all[0]?.report.hub ?? '' } }];
  if (name === 'template.delete') return [{ id: 'hub-template' }];
  switch (verb) {
    case 'save':
      return recordsOf(entity).map((record) => ({ record }));
    case 'delete':
      return recordsOf(entity).map(({ id }) => ({ id }));
    case 'reorder':
      return all.map((each) => ({
        reportId: each.report.id,
        ids: recordsOf(entity)
          .filter((record) => (record as { reportId?: string }).reportId === each.report.id)
          .map(({ id }) => id)
          .toReversed(),
      }));
    default:
      return others(
        name,
        reports.map(({ id }) => id),
      );
  }
}

function listName(entity: string): string {
  return entity.endsWith('y') ? `${entity.slice(0, -1)}ies` : `${entity}s`;
}

async function others(name: CommandName, reportIds: string[]): Promise<unknown[]> {
  const [docx = ''] = material.files;
  switch (name) {
    case 'import.accept': {
      const read = await test.ok('import.read', { fileName: 'x.docx', base64: docx });
      return read.ok ? [{ importId: read.importId, into: null }] : [];
    }
    case 'import.read':
      return [{ fileName: 'x.docx', base64: docx }];
    case 'template.checkWord': {
      const { wordTemplate } = await test.ok('template.readWord', { fileName: 'x.docx', base64: docx });
      return [{ hash: wordTemplate.hash }];
    }
    case 'export.digest': {
      const file = join(inside, 'Rapport.docx');
      const { id } = await test.ok('export.writeWord', { reportId: reportIds[0] ?? '', file });
      return [{ exportId: id }];
    }
    case 'report.takeText': {
      const reports = await Promise.all(reportIds.map((reportId) => test.ok('report.read', { reportId })));
      return reports
        .filter(({ report }) => report.previousReportId !== null)
        .flatMap(({ sections }) => sections.map(({ id }) => ({ entity: 'section', id, field: 'body' })));
    }
    case 'finalProject.takeActivities':
      return reportIds.map((reportId) => ({ reportId, ids: [] }));
    default:
      return reportIds.map((reportId) => ({ reportId }));
  }
}

/** What reads a file, copies the store or opens it anew takes its time. */
function runsOf(name: CommandName): number {
  if (/^(store|backup)\.|^person\.backups$/.test(name)) return 5;
  return ['import.read', 'import.accept', 'report.rollForward', 'sample.open'].includes(name) ? 5 : 50;
}

/** Sends what a page sends: the channel clones it. Nothing unforeseen may come of it. */
async function send(name: CommandName, input: unknown): Promise<void> {
  test.clock.advance(1_000);
  const answer = await test.backend.dispatch(name, structuredClone(input) as never);
  if (answer.ok) {
    taken.add(name);
    expect(commands[name].output.safeParse(answer.value).error, name).toBeUndefined();
  } else {
    expect(commandError.parse(answer.error)).toEqual(answer.error);
    expect(answer.error.code, name).not.toBe('unexpected');
    // An error is shown to the consultant; it must not be a page of what somebody sent.
    expect(JSON.stringify(answer.error).length).toBeLessThan(50_000);
    expect(answer.error.message.length).toBeLessThan(1_000);
  }
}

/** The seed and the error; the input itself may be too deep or too long to be shown. */
function told({ failed, seed, counterexamplePath, errorInstance }: fc.RunDetails<[unknown]>): void {
  if (!failed) return;
  throw new Error(`seed ${seed}, path ${counterexamplePath}: ${String(errorInstance).slice(0, 500)}`, {
    cause: errorInstance,
  });
}

beforeEach(() => void (test.logged.length = 0));

describe('whatever a page sends', () => {
  it.each(fromPage)('%s answers it', { timeout: 120_000 }, async (name) => {
    const sound = await soundInputs(name);
    for (const one of sound.slice(0, 3)) await send(name, one);
    const input = fc.oneof(inputOf(commands[name].input, material), disturbed([{}, ...sound]));
    await fc.assert(
      fc.asyncProperty(input, (input) => send(name, input)),
      { reporter: told, numRuns: runsOf(name) },
    );
    expect(test.logged).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  it('leaves the store sound, through all that can be undone', { timeout: 120_000 }, async () => {
    const check = () => {
      const database = new Database(file, { readonly: true });
      expect(database.pragma('quick_check', { simple: true })).toBe('ok');
      expect(database.pragma('foreign_key_check')).toEqual([]);
      database.close();
    };
    check();
    for (const { id } of await test.ok('report.list', {})) await test.ok('report.read', { reportId: id });
    while (await test.ok('history.undo', {})) await test.ok('history.state', {});
    check();
    for (const { id } of await test.ok('report.list', {})) await test.ok('report.read', { reportId: id });
    expect(test.logged).toEqual([]);
  });

  it('got in, and was not only refused at the door', () => {
    // What keeps, opens and hands over stores needs more than one of them, and has tests of its own.
    const ownTests = /^(store|backup|person)\.|^template\.frames$/;
    expect(fromPage.filter((name) => !taken.has(name) && !ownTests.test(name))).toEqual([]);
  });

  it('touches no file but the store’s own and the app’s', () => {
    const own = [`${resolve(inside)}${sep}`, resolve(inside), `${resolve(paths.root)}${sep}`];
    const strange = [...touched].filter((path) => !own.some((place) => resolve(path).startsWith(place)));
    expect(touched.size).toBeGreaterThan(0);
    expect(strange).toEqual([]);
    expect(readdirSync(folder)).toEqual(['inside']);
  });
});

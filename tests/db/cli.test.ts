import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readArguments } from '#backend/cli/readArguments.ts';
import { runCommandLine } from '#backend/cli/runCommandLine.ts';
import { UsageError } from '#backend/cli/usageError.ts';
import { reportRecords } from '#shared/domain/records.ts';
import { openTestBackend } from './testBackend.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** Each run is a process of its own, which a busy machine is slow to start: ms. */
const PATIENCE = 180_000;
vi.setConfig({ testTimeout: PATIENCE });

const main = fileURLToPath(new URL('../../electron/backend/cli/main.ts', import.meta.url));

function report(...args: string[]): { status: number | null; out: string; err: string } {
  const environment = { ...process.env };
  delete environment['HUBRAPPORT_STORE'];
  const run = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8', env: environment });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

/** One clear line on stderr, nothing on stdout. */
function expectFailure(run: ReturnType<typeof report>, status: 1 | 2, words: string): void {
  expect(run.err).toMatch(/^[^\n]+\n$/);
  expect(run.err).toContain(words);
  expect({ status: run.status, out: run.out }).toEqual({ status, out: '' });
}

describe('wrong use', () => {
  const store = 'findes-ikke.hubrapport';

  it.each([
    [['udgiv'], 'Ukendt kommando: udgiv.'],
    [['constructor'], 'Ukendt kommando: constructor.'],
    [['list', '--lager', 'x'], 'Ukendt valg: --lager.'],
    [['list', '--store'], 'Valget --store er brugt forkert: det mangler en værdi eller har en for meget.'],
    [['list', '--store='], 'Valget --store mangler en værdi.'],
    [['list', 'mere', '--store', store], 'Uventet ord efter list: mere.'],
    [['list', '--store', store, '--out', 'x'], 'Kommandoen list har ikke valget --out.'],
    [['list', '--json=ja'], 'Valget --json er brugt forkert: det mangler en værdi eller har en for meget.'],
    [['show', '--year', '23'], 'Årstallet ”23” skal være fire cifre, fx --year 2023.'],
  ])('%j', (args, words) => {
    expect(() => readArguments(args)).toThrow(UsageError);
    expect(() => readArguments(args)).toThrow(words);
  });

  it.each([
    [[], 'Skriv en kommando: demo, export, list'],
    [['list'], 'Angiv lageret: list --store FIL.'],
    [['show', '--store', store], 'Angiv året: show --year ÅR.'],
    [['export', '--store', store], 'Angiv filen, der skal skrives'],
    [['export', '--store', store, '--out', 'x.pdf'], 'skal ende på .docx'],
    [['demo'], 'Angiv mappen: demo --out MAPPE.'],
  ])('%j: one line and exit code 2', (args, words) => {
    const run = report(...args);
    expectFailure(run, 2, words);
    expect(run.err).toContain('Skriv --help for hjælp.');
  });

  it('--help tells in Danish how to', () => {
    for (const args of [['list', '--help'], ['-h'], ['help']]) {
      expect(readArguments(args)).toMatchObject({ command: 'help' });
    }
    const run = report('--help');
    expect({ status: run.status, err: run.err }).toEqual({ status: 0, err: '' });
    expect(run.out).toContain('Brug: npm run -s report -- KOMMANDO [VALG]');
  });
});

describe('a store that cannot be used', () => {
  it('missing: is not made', () => {
    const folder = temporaryFolder();
    for (const args of [['list'], ['show', '--year', '2023'], ['export', '--out', join(folder, 'x.docx')]]) {
      const [command = '', ...rest] = args;
      const file = join(folder, 'væk', 'x.hubrapport');
      expectFailure(report(command, '--store', file, ...rest), 1, `Filen ${file} findes ikke.`);
    }
    expect(readdirSync(folder)).toEqual([]);
  });

  it('damaged or alien: is left alone', () => {
    const file = join(temporaryFolder(), 'x.hubrapport');
    writeFileSync(file, 'ikke et lager '.repeat(100));
    expectFailure(report('list', '--store', file), 1, 'beskadiget eller er ikke et Hubrapport-lager');
    writeFileSync(file, '');
    expectFailure(report('list', '--store', file), 1, 'er ikke et Hubrapport-lager');
    expect(readFileSync(file)).toHaveLength(0);
  });

  it('without reports', async () => {
    const file = join(temporaryFolder(), 'x.hubrapport');
    await openTestBackend(file).backend.close();
    expect(report('list', '--store', file)).toEqual({
      status: 0,
      out: 'Lageret har ingen rapporter.\n',
      err: '',
    });
    expectFailure(report('show', '--store', file, '--year', '2023'), 1, 'Lageret har ingen rapporter.');
  });
});

it('reads beside an open window, and writes nothing there', async () => {
  const file = join(temporaryFolder(), 'x.hubrapport');
  const { makeReport, backend } = openTestBackend(file);
  await makeReport(2023);
  expect(report('list', '--store', file).out).toContain('2023  Afrapportering');
  expect(JSON.parse(report('show', '--store', file, '--year', '2023').out)).toMatchObject({
    report: { year: 2023 },
  });
  const out = join(temporaryFolder(), 'a.docx');
  expectFailure(report('export', '--store', file, '--year', '2023', '--out', out), 1, 'er åben i Hubrapport');
  expect(existsSync(out)).toBe(false);
  await backend.close();
  expect(report('export', '--store', file, '--year', '2023', '--out', out).status).toBe(0);
});

describe('demo, list, show and export', () => {
  const folder = { name: '' };
  const parent = mkdtempSync(join(tmpdir(), 'hubrapport-demo-'));
  afterAll(() => rmSync(parent, { recursive: true, force: true }));
  const store = () => join(folder.name, 'hubrapport-demo.hubrapport');
  const word = () => join(folder.name, 'Afrapportering 2023.docx');
  const finalWord = () => join(folder.name, 'Slutrapport Klyngeorganisation for bedre sundhed.docx');

  beforeAll(() => {
    folder.name = join(parent, 'ny mappe');
    expect(report('demo', '--out', folder.name)).toEqual({
      status: 0,
      out: `Lager:    ${store()}\nWord-fil: ${word()}\nWord-fil: ${finalWord()}\n`,
      err: '',
    });
  }, PATIENCE);

  it('demo leaves the store and a report of each kind, and nothing else', () => {
    expect(readdirSync(folder.name).toSorted()).toEqual([
      'Afrapportering 2023.docx',
      'Slutrapport Klyngeorganisation for bedre sundhed.docx',
      'hubrapport-demo.hubrapport',
    ]);
    for (const file of [word(), finalWord()]) {
      expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
    }
  });

  it('list shows the reports, for people and for programs', () => {
    const { out } = report('list', '--store', store());
    expect(out.split('\n').filter((line) => line.startsWith('2023  Afrapportering  '))).toHaveLength(1);
    const listed: unknown = JSON.parse(report('list', '--store', store(), '--json').out);
    expect(listed).toMatchObject([
      { year: 2023, kind: 'annual' },
      { year: 2022 },
      { year: 2021, kind: 'final' },
    ]);
  });

  it('show gives every record, and the figures with what they are counted from', () => {
    const { status, out } = report('show', '--store', store(), '--year', '2023', '--json');
    expect(status).toBe(0);
    const { kpiFigures, ...records } = JSON.parse(out) as { kpiFigures: object[] };
    expect(reportRecords.parse(records)).toEqual(records);
    expect(kpiFigures).toContainEqual(
      expect.objectContaining({
        year: 2023,
        label: 'Events',
        from: expect.arrayContaining([expect.any(String)]) as string[],
      }),
    );
  });

  it('export writes the year that is asked for, or the newest', () => {
    const out = join(temporaryFolder(), 'a.docx');
    const newest = report('export', '--store', store(), '--out', out);
    expect(newest).toMatchObject({ status: 0, err: '' });
    expect(newest.out).toContain('2023');
    expect(newest.out).toContain(out);
    expect(report('export', '--store', store(), '--year', '2022', '--out', out).out).toContain('2022');
    expect(report('export', '--store', store(), '--year', '2021', '--out', out).out).toContain('Slutrapport');
  });

  it('--kind chooses among the kinds of report, and says what there is', () => {
    const out = join(temporaryFolder(), 'a.docx');
    const exported = (...rest: string[]) => report('export', '--store', store(), '--out', out, ...rest);
    expect(exported('--kind', 'final').out).toContain('Slutrapport');
    const missing = 'Lageret har ingen slutrapport for 2023; det har slutrapport for 2021.';
    expectFailure(exported('--kind', 'final', '--year', '2023'), 1, missing);
    expectFailure(exported('--kind', 'slut'), 2, 'Skriv --kind annual (afrapportering) eller --kind final');
  });

  it('a year that is not there is named with those that are', () => {
    const out = join(temporaryFolder(), 'a.docx');
    const words = 'Lageret har ingen rapport for 2031; det har rapporter for 2021, 2022, 2023.';
    expectFailure(report('export', '--store', store(), '--year', '2031', '--out', out), 1, words);
    expectFailure(report('show', '--store', store(), '--year', '2031', '--json'), 1, words);
    expect(existsSync(out)).toBe(false);
  });

  it('a file that cannot be written: nothing is half-written', () => {
    const target = temporaryFolder();
    mkdirSync(join(target, 'mappe.docx'));
    const exportTo = (out: string) => report('export', '--store', store(), '--out', out);
    expectFailure(exportTo(join(target, 'mappe.docx')), 1, 'allerede en mappe');
    expectFailure(exportTo(join(target, 'væk', 'x.docx')), 1, 'findes ikke');
    expect(readdirSync(target)).toEqual(['mappe.docx']);
  });
});

describe('demo over what lies there', () => {
  it('renews a demo nobody worked in', () => {
    const folder = temporaryFolder();
    report('demo', '--out', folder);
    expect(report('demo', '--out', folder).status).toBe(0);
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('keeps a demo that somebody worked in, under another name', async () => {
    const folder = temporaryFolder();
    report('demo', '--out', folder);
    const file = join(folder, 'hubrapport-demo.hubrapport');
    const { ok, backend } = openTestBackend(file);
    await ok('organisation.save', { record: { id: 'mine', name: 'Vores egen' } });
    await backend.close();
    expect(report('demo', '--out', folder)).toMatchObject({ status: 0, err: '' });
    const kept = readdirSync(folder).find((name) => name.startsWith('hubrapport-demo ændret'));
    expect(readdirSync(folder)).toHaveLength(4);
    expect(readFileSync(join(folder, kept!)).includes('Vores egen')).toBe(true);
    expect(readFileSync(file).includes('Vores egen')).toBe(false);
  });

  it('never takes a Word file that is not its own', () => {
    const folder = temporaryFolder();
    const word = join(folder, 'Afrapportering 2023.docx');
    writeFileSync(word, 'konsulentens egen');
    expectFailure(report('demo', '--out', folder), 1, 'er ikke eksemplets egen');
    expect(readFileSync(word, 'utf8')).toBe('konsulentens egen');
    expect(readdirSync(folder)).toEqual(['Afrapportering 2023.docx']);
  });

  it('never takes a file that is no store, or a store that is in use', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'hubrapport-demo.hubrapport');
    writeFileSync(file, 'noget helt andet');
    expectFailure(report('demo', '--out', folder), 1, 'ikke et Hubrapport-lager');
    expect(readFileSync(file, 'utf8')).toBe('noget helt andet');
    expectFailure(report('demo', '--out', join(file, 'under')), 1, 'findes ikke');
    expect(readdirSync(folder)).toEqual(['hubrapport-demo.hubrapport']);
  });

  it('leaves a demo alone that is open in the window', async () => {
    const folder = temporaryFolder();
    report('demo', '--out', folder);
    const { backend } = openTestBackend(join(folder, 'hubrapport-demo.hubrapport'));
    expectFailure(report('demo', '--out', folder), 1, 'er åben i Hubrapport');
    await backend.close();
    expect(readdirSync(folder)).toHaveLength(3);
  });
});

describe('what nobody foresaw', () => {
  it('is one Danish line, and in the log what may be written of it', async () => {
    const logs = temporaryFolder();
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const before = process.exitCode;
    try {
      // No path can hold it, and no command line can say it: the system throws what no message is made for.
      await runCommandLine(['demo', '--out', 'hemmelig\0mappe'], logs);
      const log = join(logs, 'hubrapport.log');
      expect(process.exitCode).toBe(1);
      expect(said.mock.calls).toEqual([
        [`Der skete en uventet fejl i Hubrapport. Det, der kan siges om den, står i ${log}.\n`],
      ]);
      expect(readFileSync(log, 'utf8')).toMatch(
        /^\S+ Uventet fejl på kommandolinjen: TypeError ERR_INVALID_ARG_VALUE · .*makeDemo\.ts:.*\n$/,
      );
      expect(readFileSync(log, 'utf8')).not.toContain('hemmelig');
    } finally {
      process.exitCode = before;
      said.mockRestore();
    }
  });
});

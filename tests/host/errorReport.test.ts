import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Backend, Dispatch } from '#backend/backend.ts';
import { startBackendWorker } from '#backend/connectBackend.ts';
import { createBackend } from '#backend/createBackend.ts';
import { keepProblems } from '#backend/problems/noteProblem.ts';
import { sampleTexts } from '#tests/property/sampleTexts.ts';
import { errorReportCommands } from '../../electron/main/errorReportCommands.ts';
import { ProblemLog } from '#backend/problems/problemLog.ts';
import { workHere } from '#backend/longWork/workHere.ts';

const electron = vi.hoisted(() => ({
  dialog: { showSaveDialog: vi.fn() },
  app: { getVersion: () => '9.8.7', getPath: () => '/documents' },
  screen: {
    getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 }, scaleFactor: 1.5 }],
  },
}));
vi.mock('electron', () => electron);

let folder = '';
let log: ProblemLog;
const open: Backend[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hubrapport-report-'));
  log = new ProblemLog(join(folder, 'logs'));
  keepProblems((line) => void log.write(line));
  vi.resetAllMocks();
});
afterEach(async () => {
  for (const backend of open.splice(0)) await backend.close();
  rmSync(folder, { recursive: true, force: true });
});

function backendOn(file: string): Backend {
  const backend = createBackend({ work: workHere, storeFile: file });
  open.push(backend);
  return backend;
}

const commandsOn = (dispatch: Dispatch, patience = 5_000) =>
  errorReportCommands({ dispatch, window: () => null, log, patience });

async function textOn(dispatch: Dispatch, patience?: number): Promise<string> {
  const answer = await commandsOn(dispatch, patience)['errorReport.read']({});
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value.text;
}

describe('the error report', () => {
  it('tells of program, machine, store and log, and of nothing that is written in a report', async () => {
    const backend = backendOn(join(folder, 'Ida Prøvesens lager.hubrapport'));
    await backend.dispatch('sample.open', {});
    await backend.dispatch('backup.create', {});
    await commandsOn(backend.dispatch)['errorReport.note']({
      place: 'drawing',
      facts: {
        errors: [{ name: 'TypeError', code: '' }],
        stack: '    at x (hubrapport://app/assets/a.js:1:2)',
      },
    });
    const text = await textOn(backend.dispatch);
    expect(text).toContain('Hubrapport 9.8.7');
    expect(text).toContain('Skærm: 1920 × 1040, vist i 150 %');
    expect(text).toContain('Lageret er åbent.');
    expect(text).toContain('Læst igennem: ja, filen er hel');
    expect(text).toContain('  rapporter: 3\n');
    expect(text).toMatch(/Sikkerhedskopier: 1\n {2}\d+\.\d+\.\d{4}/);
    expect(text).toContain('Vinduet kunne ikke tegnes: TypeError · assets/a.js:1:2');

    expect(text).not.toContain('Ida');
    expect(text).not.toContain(folder);
    const said = sampleTexts().filter((each) => each.length > 12);
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter((each) => text.includes(each))).toEqual([]);
  });

  it('is had also when the store cannot be opened', async () => {
    const file = join(folder, 'x.hubrapport');
    writeFileSync(file, 'ikke et lager, men langt nok til at ligne en fil');
    const text = await textOn(backendOn(file).dispatch);
    expect(text).toContain('Lageret er ikke åbent (store-damaged).');
    expect(text).not.toContain('Antal poster');
  });

  it('is had also when the backend’s thread has died, and says why it did', async () => {
    const dying = join(folder, 'dying.mjs');
    writeFileSync(
      dying,
      "import { parentPort } from 'node:worker_threads';\nparentPort.on('message', () => { throw new RangeError('Ida Prøvesen'); });\n",
    );
    const backend = startBackendWorker({ entry: dying, storeFile: join(folder, 'x.hubrapport') });
    await backend.dispatch('report.list', {});
    const text = await textOn(backend.dispatch);
    expect(text).toContain('Motoren er stoppet, så der kan ikke fortælles om lageret.');
    expect(text).toContain('Motoren er stoppet: RangeError');
    expect(text).not.toContain('Ida');
  });

  it('does not wait for a backend that does not answer', async () => {
    const text = await textOn(() => new Promise(() => {}), 20);
    expect(text).toContain('Motoren svarer ikke');
    expect(text).toContain('Der er ikke noteret nogen.');
  });

  it('saves what was shown, to the letter, where the dialog says', async () => {
    const file = join(folder, 'fejl.txt');
    const commands = commandsOn(backendOn(join(folder, 'x.hubrapport')).dispatch);
    expect(await commands['errorReport.save']({})).toMatchObject({ ok: false, error: { code: 'not-found' } });
    const shown = await commands['errorReport.read']({});
    electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' });
    expect(await commands['errorReport.save']({})).toEqual({ ok: true, value: null });
    expect(existsSync(file)).toBe(false);
    // Something goes wrong meanwhile: it was not shown, so it is not saved.
    log.write('2026-01-01T00:00:00.000Z Motoren er stoppet: Error');
    electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: file });
    expect(await commands['errorReport.save']({})).toEqual({ ok: true, value: { file } });
    expect(readFileSync(file, 'utf8')).toBe(shown.ok ? shown.value.text : '');
    const [options] = electron.dialog.showSaveDialog.mock.lastCall as [Electron.SaveDialogOptions];
    expect(options.defaultPath).toMatch(/Fejlrapport fra Hubrapport \d{4}-\d\d-\d\d\.txt$/);

    electron.dialog.showSaveDialog.mockResolvedValueOnce({
      canceled: false,
      filePath: join(folder, 'væk', 'fejl.txt'),
    });
    expect(await commands['errorReport.save']({})).toMatchObject({ error: { code: 'folder-missing' } });
  });
});

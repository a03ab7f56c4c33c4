import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askSaveFile } from '../../electron/main/askSaveFile.ts';

const dialog = vi.hoisted(() => ({ showSaveDialog: vi.fn(), showMessageBox: vi.fn() }));
vi.mock('electron', () => ({ dialog }));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hubrapport-'));
  vi.resetAllMocks();
});
afterEach(() => rmSync(folder, { recursive: true }));

function choose(...names: (string | null)[]): void {
  for (const name of names) {
    const filePath = name === null ? '' : join(folder, name);
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: name === null, filePath });
  }
}
const ask = () =>
  askSaveFile(null, {
    title: 'Eksportér',
    defaultPath: join(folder, 'Rapport.docx'),
    kind: { name: 'Word-dokument', extension: 'docx' },
  });

describe('askSaveFile', () => {
  it.each([
    ['Rapport.docx', 'Rapport.docx'],
    ['Rapport.DOCX', 'Rapport.DOCX'],
    ['Rapport', 'Rapport.docx'],
    ['Rapport v. 2.1', 'Rapport v. 2.1.docx'],
  ])('gives %s as %s', async (chosen, file) => {
    choose(chosen);
    expect(await ask()).toBe(join(folder, file));
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
  });

  it('is null when the consultant thinks better of it', async () => {
    choose(null);
    expect(await ask()).toBeNull();
  });

  it('lets the dialog ask about the file it names, on every system', async () => {
    choose('Rapport.docx');
    await ask();
    const [options] = dialog.showSaveDialog.mock.lastCall as [Electron.SaveDialogOptions];
    expect(options.properties).toContain('showOverwriteConfirmation');
  });

  it('asks before a name that got its extension afterwards replaces a file, and takes another name instead', async () => {
    writeFileSync(join(folder, 'Rapport.docx'), 'sidste års rapport');
    choose('Rapport', 'Rapport ny');
    dialog.showMessageBox.mockResolvedValueOnce({ response: 0 });
    expect(await ask()).toBe(join(folder, 'Rapport ny.docx'));
    const [question] = dialog.showMessageBox.mock.lastCall as [Electron.MessageBoxOptions];
    expect(question.message).toBe('”Rapport.docx” findes allerede.');
    // Escape and Enter keep the file.
    expect(question).toMatchObject({ defaultId: 0, cancelId: 0, buttons: ['Vælg et andet navn', 'Erstat'] });
  });

  it('replaces it when told to', async () => {
    writeFileSync(join(folder, 'Rapport.docx'), 'sidste års rapport');
    choose('Rapport');
    dialog.showMessageBox.mockResolvedValueOnce({ response: 1 });
    expect(await ask()).toBe(join(folder, 'Rapport.docx'));
  });
});

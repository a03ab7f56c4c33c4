import { existsSync } from 'node:fs';
import { format, parse, resolve } from 'node:path';
import { readDialogScript } from './dialogScript.ts';

/** The first free name: `Rapport.docx`, `Rapport (2).docx`, … */
function freeName(file: string): string {
  const { dir, name, ext } = parse(file);
  for (let number = 2; existsSync(file); number += 1) file = format({ dir, name: `${name} (${number})`, ext });
  return file;
}

/**
 * The dialogs. A page driven from outside can show none of the system's own, so the stand-in answers itself and says
 * in the terminal what it answered: saving goes to the suggested folder under a free name, a question gets its
 * default button.
 */
export const dialog = {
  async showSaveDialog(
    ...args: [Electron.SaveDialogOptions] | [unknown, Electron.SaveDialogOptions]
  ): Promise<Electron.SaveDialogReturnValue> {
    const options = args.length === 2 ? args[1] : args[0];
    const scripted = readDialogScript();
    if (scripted) return { canceled: scripted.save === null, filePath: scripted.save ?? '' };
    const filePath = freeName(resolve(options.defaultPath ?? 'Uden navn'));
    console.log(`Chromium-reserven har ingen gem-dialog; filen gemmes som ${filePath}`);
    return { canceled: false, filePath };
  },

  async showMessageBox(
    ...args: [Electron.MessageBoxOptions] | [unknown, Electron.MessageBoxOptions]
  ): Promise<Electron.MessageBoxReturnValue> {
    const options = args.length === 2 ? args[1] : args[0];
    const response = readDialogScript()?.button ?? options.defaultId ?? 0;
    const button = options.buttons?.[response] ?? 'OK';
    console.log(`${[options.message, options.detail].filter(Boolean).join(' ')} → ${button}`);
    return { response, checkboxChecked: options.checkboxChecked ?? false };
  },

  showErrorBox(title: string, content: string): void {
    console.error(`${title}: ${content}`);
  },
} satisfies Partial<Record<keyof Electron.Dialog, unknown>>;

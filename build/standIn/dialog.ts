import { existsSync } from 'node:fs';
import { format, parse, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { readDialogScript } from './dialogScript.ts';
import { settings } from './settings.ts';
import { StandInCannot } from './standInCannot.ts';

/** The first free name: `Rapport.docx`, `Rapport (2).docx`, … */
function freeName(file: string): string {
  const { dir, name, ext } = parse(file);
  for (let number = 2; existsSync(file); number += 1)
    file = format({ dir, name: `${name} (${number})`, ext });
  return file;
}

/** The part of a window that a dialog is shown in. */
type Parent = { webContents: { page: Page | null } };

/** Asks with the browser's own `confirm`, which knows two buttons; says which of the options' buttons was meant. */
async function confirmOnPage(page: Page, options: Electron.MessageBoxOptions): Promise<number> {
  const { message, detail, buttons = ['OK'], cancelId = 0 } = options;
  if (buttons.length > 2) throw new StandInCannot('spørge med mere end to knapper');
  const otherId = buttons.findIndex((_button, index) => index !== cancelId);
  const explained = otherId < 0 ? '' : `OK: ${buttons[otherId]}. Den anden knap: ${buttons[cancelId]}.`;
  const text = [message, detail, explained].filter(Boolean).join('\n\n');
  const confirmed = await page.evaluate((question) => window.confirm(question), text);
  return confirmed && otherId >= 0 ? otherId : cancelId;
}

/**
 * The dialogs. A browser driven from outside cannot show the system's own dialog for saving, so the stand-in saves in
 * the suggested folder under a free name and says so in the terminal. A question is asked with the browser's
 * `confirm`; without a screen it gets its default button.
 */
export const dialog = {
  async showSaveDialog(
    ...args: [Electron.SaveDialogOptions] | [Parent, Electron.SaveDialogOptions]
  ): Promise<Electron.SaveDialogReturnValue> {
    const options = args.length === 2 ? args[1] : args[0];
    const scripted = readDialogScript();
    if (scripted) return { canceled: scripted.save === null, filePath: scripted.save ?? '' };
    const filePath = freeName(resolve(options.defaultPath ?? 'Uden navn'));
    console.log(`Chromium-reserven har ingen gem-dialog; filen gemmes som ${filePath}`);
    return { canceled: false, filePath };
  },

  /** A browser tells no page where a file lies, so a person types the path. */
  async showOpenDialog(
    ...args: [Electron.OpenDialogOptions] | [Parent, Electron.OpenDialogOptions]
  ): Promise<Electron.OpenDialogReturnValue> {
    const [parent, options] = args.length === 2 ? args : [null, args[0]];
    const scripted = readDialogScript();
    const page = parent?.webContents.page ?? null;
    const typed = scripted
      ? (scripted.open ?? null)
      : page && !settings.headless
        ? await page.evaluate(([question, proposed]) => window.prompt(question, proposed), [
            options.title ?? 'Åbn',
            options.defaultPath ?? '',
          ] as const)
        : null;
    return { canceled: typed === null, filePaths: typed === null ? [] : [resolve(typed)] };
  },

  async showMessageBox(
    ...args: [Electron.MessageBoxOptions] | [Parent, Electron.MessageBoxOptions]
  ): Promise<Electron.MessageBoxReturnValue> {
    const [parent, options] = args.length === 2 ? args : [null, args[0]];
    const page = parent?.webContents.page ?? null;
    const response =
      readDialogScript()?.button ??
      (page === null || settings.headless ? (options.defaultId ?? 0) : await confirmOnPage(page, options));
    return { response, checkboxChecked: options.checkboxChecked ?? false };
  },

  showErrorBox(title: string, content: string): void {
    console.error(`${title}: ${content}`);
  },
} satisfies Partial<Record<keyof Electron.Dialog, unknown>>;

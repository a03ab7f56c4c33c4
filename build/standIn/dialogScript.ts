import { readFileSync } from 'node:fs';
import { settings } from './settings.ts';

/**
 * A test's answers: the file to save to and the file or folder to open (null: thought better of it), and the number of
 * the button to press.
 */
export type DialogScript = { save: string | null; open?: string | null; button?: number };

/** The scripted answers as the file holds them now, or null when there is no script: then a person sits there. */
export function readDialogScript(): DialogScript | null {
  if (settings.dialogScript === null) return null;
  return JSON.parse(readFileSync(settings.dialogScript, 'utf8')) as DialogScript;
}

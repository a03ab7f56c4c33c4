import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { settings } from './settings.ts';

/** A test's answers: the file to save to (null: thought better of it), and the number of the button to press. */
const script = z.object({ save: z.string().nullable(), button: z.int().min(0).optional() });

/** The scripted answers as the file holds them now, or null when there is no script: then a person sits there. */
export function readDialogScript(): z.output<typeof script> | null {
  if (settings.dialogScript === null) return null;
  return script.parse(JSON.parse(readFileSync(settings.dialogScript, 'utf8')));
}

import { readFile } from 'node:fs/promises';
import { noteProblem } from '#backend/problems/noteProblem.ts';
import type { Answer } from '#shared/contract/answer.ts';
import { failure } from './failure.ts';

/** The file with the licences of what others made; the build writes it beside the bundles. */
export const licencesFile = 'THIRD-PARTY-LICENSES.txt';

/** @param file where it lies, absolute. */
export async function readLicences(file: string): Promise<Answer<{ text: string }>> {
  try {
    return { ok: true, value: { text: await readFile(file, 'utf8') } };
  } catch (error) {
    noteProblem('licences', error);
    return failure('unexpected', 'Licenserne kunne ikke læses. Installér Hubrapport igen.');
  }
}

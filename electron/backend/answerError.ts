import { toStoreError } from '#db/storeError.ts';
import type { CommandError } from '#shared/contract/answer.ts';
import { BackendError } from './backendError.ts';
import { shortened } from './shortened.ts';

/** A message is read by the consultant; names in it may be of any length. */
const LONGEST = 800;

/** Whatever was thrown → the error a command answers with. `file` is the store; `log` hears of the unexpected. */
export function answerError(error: unknown, file: string, log: (error: unknown) => void): CommandError {
  if (error instanceof BackendError) {
    return { code: error.code, message: shortened(error.message, LONGEST), fields: error.fields };
  }
  const storeError = toStoreError(error, file);
  if (storeError) {
    return { code: storeError.code, message: storeError.message, fields: [] };
  }
  log(error);
  return {
    code: 'unexpected',
    message:
      'Der skete en uventet fejl i Hubrapport, og ændringen er ikke udført. Prøv igen; sker det igen, så genstart Hubrapport. Det, der allerede er gemt, er ikke berørt.',
    fields: [],
  };
}

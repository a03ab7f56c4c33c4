import type { Answer } from '#shared/contract/answer.ts';
import { BackendError } from '../backendError.ts';

/** The value of an answer. Throws the answer's error, so that the program ends with its sentence. */
export function valueOf<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  throw new BackendError(answer.error.code, answer.error.message, answer.error.fields);
}

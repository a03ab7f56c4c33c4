import type { ErrorCode } from '#shared/contract/answer.ts';
import type { FieldProblem } from './fieldProblem.ts';

/** What a handler throws to answer with an error: `message` is Danish and says what to do. */
export class BackendError extends Error {
  readonly code: ErrorCode;
  readonly fields: FieldProblem[];

  constructor(code: ErrorCode, message: string, fields: FieldProblem[] = [], options?: ErrorOptions) {
    super(message, options);
    this.name = 'BackendError';
    this.code = code;
    this.fields = fields;
  }
}

import type { Answer, ErrorCode } from '#shared/contract/answer.ts';

/** An answer that says what went wrong; `message` is Danish and is shown as it is. */
export function failure(code: ErrorCode, message: string): Answer<never> {
  return { ok: false, error: { code, message, fields: [] } };
}

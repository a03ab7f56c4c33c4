import type { CommandError } from '#shared/contract/answer.ts';

/** A command answered with an error; `error.message` is Danish and may be shown as it is. */
export class CommandFailed extends Error {
  readonly error: CommandError;

  constructor(error: CommandError) {
    super(error.message);
    this.name = 'CommandFailed';
    this.error = error;
  }
}

/** Whatever was thrown, as an error of the contract; what no command answered is `unexpected`. */
export function toCommandError(thrown: unknown): CommandError {
  if (thrown instanceof CommandFailed) return thrown.error;
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: 'unexpected', message: `Der skete en uventet fejl: ${reason}`, fields: [] };
}

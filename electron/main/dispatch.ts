import type { Answer } from '#shared/contract/answer.ts';
import type { CommandInput, CommandName, CommandOutput } from '#shared/contract/commands.ts';

/** Sends a command to the backend; never rejects, a failure is an answer. */
export type Dispatch = <C extends CommandName>(
  name: C,
  input: CommandInput<C>,
) => Promise<Answer<CommandOutput<C>>>;

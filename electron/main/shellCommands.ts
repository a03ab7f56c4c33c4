import type { Answer } from '#shared/contract/answer.ts';
import type { CommandOutput, CommandParsedInput } from '#shared/contract/commands.ts';
import type { ShellCommandName } from '#shared/contract/shellCommandName.ts';

/** One function for each of the shell's commands; its input is parsed already. */
export type ShellCommands = {
  [C in ShellCommandName]: (input: CommandParsedInput<C>) => Promise<Answer<CommandOutput<C>>>;
};

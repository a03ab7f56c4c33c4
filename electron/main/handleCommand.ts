import type { Answer } from '#shared/contract/answer.ts';
import { commands, isCommandName } from '#shared/contract/commands.ts';
import type {
  CommandInput,
  CommandName,
  CommandOutput,
  CommandParsedInput,
} from '#shared/contract/commands.ts';
import type { Dispatch } from '#backend/backend.ts';
import { failure } from './failure.ts';
import { isTrustedSender } from './isTrustedSender.ts';
import type { SenderFrame } from './isTrustedSender.ts';
import { isShellCommandName } from './shellCommands.ts';
import type { ShellCommandName, ShellCommands } from './shellCommands.ts';

async function runShellCommand<C extends ShellCommandName>(
  shell: ShellCommands,
  name: C,
  input: unknown,
): Promise<Answer<CommandOutput<C>>> {
  const parsed = commands[name].input.safeParse(input);
  if (!parsed.success) return failure('invalid-input', 'Programmet sendte en kommando, der ikke gav mening.');
  return shell[name](parsed.data as CommandParsedInput<C>);
}

/**
 * Answers what the page sends on the command channel: only from our own page, only commands the contract gives
 * the window. Shell commands are answered here, all others by the backend, which parses their input.
 * Never throws; what goes wrong is an answer.
 */
export function handleCommand(shell: ShellCommands, dispatch: Dispatch) {
  return async (frame: SenderFrame | null, name: unknown, input: unknown): Promise<Answer<unknown>> => {
    if (!isTrustedSender(frame))
      return failure('unknown-command', 'Kommandoen kom ikke fra Hubrapports vindue.');
    if (typeof name !== 'string' || !isCommandName(name) || commands[name].from !== 'window') {
      return failure('unknown-command', `Hubrapport kender ikke kommandoen ”${String(name)}”.`);
    }
    return isShellCommandName(name)
      ? runShellCommand(shell, name, input)
      : dispatch(name, input as CommandInput<CommandName>);
  };
}

import type { Answer } from '#shared/contract/answer.ts';
import { commands, isCommandName } from '#shared/contract/commands.ts';
import type {
  CommandInput,
  CommandName,
  CommandOutput,
  CommandParsedInput,
} from '#shared/contract/commands.ts';
import { isShellCommandName } from '#shared/contract/shellCommandName.ts';
import type { ShellCommandName } from '#shared/contract/shellCommandName.ts';
import type { Dispatch } from '#backend/backend.ts';
import { failure } from './failure.ts';
import { isTrustedSender } from './isTrustedSender.ts';
import type { SenderFrame } from './isTrustedSender.ts';
import type { ShellCommands } from './shellCommands.ts';

async function runShellCommand<C extends ShellCommandName>(
  shell: ShellCommands,
  name: C,
  input: unknown,
): Promise<Answer<CommandOutput<C>>> {
  const parsed = commands[name].input.safeParse(input);
  if (!parsed.success) return failure('invalid-input', 'Programmet sendte en kommando, der ikke gav mening.');
  return shell[name](parsed.data as CommandParsedInput<C>);
}

/** Who sent a command: which of our pages the message came out of, and the frame it says it is. */
type Sender = { page: 'window' | 'print'; frame: SenderFrame | null };

type Parts = {
  shell: ShellCommands;
  dispatch: Dispatch;
  /** Called when the window itself has sent something. */
  onWindowSpoke: () => void;
};

/**
 * Answers what a page sends on the command channel: only from our own pages, only commands the contract gives the page
 * it is. Shell commands are answered here, all others by the backend, which parses their input.
 * Never throws; what goes wrong is an answer.
 */
export function handleCommand({ shell, dispatch, onWindowSpoke }: Parts) {
  return async ({ page, frame }: Sender, name: unknown, input: unknown): Promise<Answer<unknown>> => {
    if (!isTrustedSender(frame))
      return failure('unknown-command', 'Kommandoen kom ikke fra Hubrapports vindue.');
    if (page === 'window') onWindowSpoke();
    if (typeof name !== 'string' || !isCommandName(name) || !['pages', page].includes(commands[name].from)) {
      return failure('unknown-command', 'Hubrapport kender ikke kommandoen.');
    }
    return isShellCommandName(name)
      ? runShellCommand(shell, name, input)
      : dispatch(name, input as CommandInput<CommandName>);
  };
}

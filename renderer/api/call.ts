import type { Bridge } from '#shared/contract/bridge.ts';
import type { CommandInput, CommandName, CommandOutput } from '#shared/contract/commands.ts';
import { CommandFailed } from './CommandFailed.ts';

declare global {
  interface Window {
    /** Put there by the preload script. */
    hubrapport: Bridge;
  }
}

/**
 * Sends a command over the bridge.
 * @returns the command's output.
 * @throws CommandFailed when the command answers with an error.
 */
export async function call<C extends CommandName>(
  name: C,
  input: CommandInput<C>,
): Promise<CommandOutput<C>> {
  const answer = await window.hubrapport.call(name, input);
  if (answer.ok) return answer.value;
  throw new CommandFailed(answer.error);
}

import type { Answer } from './answer.ts';
import type { CommandInput, CommandName, CommandOutput } from './commands.ts';
import type { EventName, EventPayload } from './events.ts';

/** What the preload puts on `window.hubrapport`: the window's only way out. */
export type Bridge = {
  call<C extends CommandName>(name: C, input: CommandInput<C>): Promise<Answer<CommandOutput<C>>>;
  /** Hears an event until the function it returns is called. */
  onEvent<E extends EventName>(name: E, listener: (payload: EventPayload<E>) => void): () => void;
};

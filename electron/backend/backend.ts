import type { Answer } from '#shared/contract/answer.ts';
import type { CommandInput, CommandName, CommandOutput } from '#shared/contract/commands.ts';
import type { EventName, EventPayload } from '#shared/contract/events.ts';

/** Sends a command and answers it; never throws, never rejects. The input is parsed, whatever its type says. */
export type Dispatch = <C extends CommandName>(
  name: C,
  input: CommandInput<C>,
) => Promise<Answer<CommandOutput<C>>>;

export type EventListener = <E extends EventName>(name: E, payload: EventPayload<E>) => void;

/** The backend as everybody sees it, whether it runs in this thread or in a worker. */
export type Backend = {
  dispatch: Dispatch;
  /** Hears every event until the function it returns is called. */
  onEvent(listener: EventListener): () => void;
  /** Ends the backend; the store file is left whole and closed. */
  close(): Promise<void>;
};

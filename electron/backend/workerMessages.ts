import type { Answer } from '#shared/contract/answer.ts';
import type { EventName } from '#shared/contract/events.ts';

/** Into the worker: a command, numbered so that its answer is known again, or the word to close. */
export type ToWorker = { id: number; name: string; input: unknown } | { close: true };

/** Out of the worker: an answer, an event, or a line for the log, in the safe form. */
export type FromWorker =
  { id: number; answer: Answer<unknown> } | { event: EventName; payload: unknown } | { line: string };

/** What the worker is started with. */
export type WorkerStart = {
  storeFile: string;
  /** Where this machine's choices are kept; without it none are. */
  settingsFile?: string | undefined;
  /** The file was named or chosen before: when it is gone, no empty one is made in its place. */
  mustExist?: boolean | undefined;
};

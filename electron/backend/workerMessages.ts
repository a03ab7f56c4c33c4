import type { Answer } from '#shared/contract/answer.ts';
import type { EventName } from '#shared/contract/events.ts';

/** Into the worker: a command, numbered so that its answer is known again, or the word to close. */
export type ToWorker = { id: number; name: string; input: unknown } | { close: true };

/** Out of the worker: an answer, or an event. */
export type FromWorker = { id: number; answer: Answer<unknown> } | { event: EventName; payload: unknown };

/** What the worker is started with. */
export type WorkerStart = { storeFile: string };

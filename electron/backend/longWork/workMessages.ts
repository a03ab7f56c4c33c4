import type { ErrorCode } from '#shared/contract/answer.ts';
import type { LongTaskName } from './longTasks.ts';

/** Into the thread: a task to do, numbered so that its result is known again. */
export type ToWorkThread = { id: number; task: LongTaskName; input: unknown };

/** Out of it: what became of a task. `refused` is a BackendError, `failed` whatever nobody foresaw. */
export type FromWorkThread =
  | { id: number; value: unknown }
  | { id: number; refused: { code: ErrorCode; message: string } }
  | { id: number; failed: unknown };

import type { LongTaskName, LongTasks } from './longTasks.ts';

/** Where long work that needs no store is done: in this thread, or in one beside it. */
export type LongWork = {
  /**
   * Does a task; what goes in and comes out is handed over, so that neither side sees what the other changes later.
   * @throws BackendError as the task does
   */
  run<T extends LongTaskName>(task: T, input: LongTasks[T]['input']): Promise<LongTasks[T]['output']>;
  /** A report will soon be written: what that takes is made ready meanwhile. */
  prepare(): void;
  /** Ends it; what is under way is given up. */
  close(): Promise<void>;
};

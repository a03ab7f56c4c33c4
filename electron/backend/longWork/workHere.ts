import { loadTask } from './longTasks.ts';
import type { LongWork } from './longWork.ts';

/** Long work in this thread: for the command line, where nobody else waits. */
export const workHere: LongWork = {
  run: async (task, input) => (await loadTask[task]())(input),
  prepare: () => undefined,
  close: async () => undefined,
};

import type { Run } from '#shared/report/outline/outline.ts';

/** Runs as one speaks of them: "a", "a og b", "a, b og c". */
export function joinRuns(runs: readonly Run[]): Run[] {
  return runs.flatMap((run, at) => {
    if (at === 0) return [run];
    return [{ text: at === runs.length - 1 ? ' og ' : ', ' }, run];
  });
}

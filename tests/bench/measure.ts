/** One line of the benchmark's table. `limit` is what must hold; `against` is the rival measured in the same run. */
export type Measured = {
  name: string;
  value: number;
  unit: 'ms' | 'MB' | '×';
  limit: number | null;
  /** The limit is the least that will do, not the most. */
  atLeast?: true;
  against?: string;
};

/** The middle value; of an even number of values the higher of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** How long `work` takes, in ms. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Runs `work` once to warm up, then `runs` times; the median of the times, in ms. */
export async function medianTime(runs: number, work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    times.push(await timeOf(work));
  }
  return median(times);
}

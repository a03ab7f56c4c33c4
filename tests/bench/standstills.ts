import type { Page } from 'playwright-core';

/** How long the window must have stood still for nothing before a step counts as over, in ms. */
const QUIET = 800;

/** Notes in the page how long each of its tasks took; those below 50 ms are not told. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

/** The long tasks since the last call, once there have been none for a while, in ms. */
async function settle(page: Page): Promise<number[]> {
  const tasks = await page.evaluateHandle(() => (window as unknown as { longTasks: number[] }).longTasks);
  for (let known = -1, count = 0; count !== known;) {
    known = count;
    await page.waitForTimeout(QUIET);
    count = await tasks.evaluate(({ length }) => length);
  }
  return tasks.evaluate((list) => list.splice(0));
}

/**
 * Measures the longest time the window stands still in a step.
 * @returns a function that takes a step and gives the duration of its longest task, in ms; 0 when none reached 50.
 */
export async function standstills(page: Page): Promise<(step: () => Promise<unknown>) => Promise<number>> {
  await watch(page);
  return async (step) => {
    await settle(page);
    await step();
    return Math.max(0, ...(await settle(page)));
  };
}

import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { StoreError } from '../storeError.ts';
import type { StoreErrorCode } from '../storeError.ts';
import type { JobName, Jobs } from './jobs.ts';

/** What a thread is started with, and what it says when it is done. */
export type JobOrder = { name: JobName; input: unknown };
export type JobAnswer = { ok: true; value: unknown } | { ok: false; code: StoreErrorCode; message: string };

/**
 * The thread's module: beside this one in the sources, `storeJobs.js` beside the bundle. The address is made in two
 * steps so that no bundler takes it for an asset.
 */
function entry(): string {
  const here = new URL('.', import.meta.url);
  const name = import.meta.url.endsWith('.ts') ? 'jobThread.ts' : 'storeJobs.js';
  return fileURLToPath(new URL(name, here));
}

/**
 * Does a job in a thread of its own, so that nothing waits for it; the thread ends with the job.
 * @throws StoreError as the job does
 */
export function runJob<J extends JobName>(name: J, input: Jobs[J]['input']): Promise<Jobs[J]['output']> {
  const order: JobOrder = { name, input };
  const worker = new Worker(entry(), { workerData: order });
  return new Promise((resolve, reject) => {
    worker.once('message', (answer: JobAnswer) => {
      if (answer.ok) resolve(answer.value as Jobs[J]['output']);
      else reject(new StoreError(answer.code, answer.message));
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error(`The thread of the job ${name} ended without an answer`)));
  });
}

import { parentPort, workerData } from 'node:worker_threads';
import { StoreError } from '../storeError.ts';
import { jobs } from './jobs.ts';
import type { JobAnswer, JobOrder } from './runJob.ts';

if (!parentPort) throw new Error('A job runs in a worker thread');
const { name, input } = workerData as JobOrder;

async function answer(): Promise<JobAnswer> {
  try {
    const job = jobs[name] as (input: unknown) => unknown;
    return { ok: true, value: await job(input) };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { ok: false, code: error.code, message: error.message };
  }
}

parentPort.postMessage(await answer());

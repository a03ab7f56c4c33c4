import { parentPort } from 'node:worker_threads';
import { BackendError } from '../backendError.ts';
import { loadTask } from './longTasks.ts';
import type { FromWorkThread, ToWorkThread } from './workMessages.ts';

if (!parentPort) throw new Error('Long work is done in a worker thread');
const port = parentPort;

async function outcome({ id, task, input }: ToWorkThread): Promise<FromWorkThread> {
  try {
    const run = (await loadTask[task]()) as (input: unknown) => unknown;
    return { id, value: await run(input) };
  } catch (error) {
    if (!(error instanceof BackendError)) return { id, failed: error };
    return { id, refused: { code: error.code, message: error.message } };
  }
}

port.on('message', async (message: ToWorkThread) => {
  port.postMessage(await outcome(message));
});

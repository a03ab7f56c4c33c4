import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { CommandInput, CommandName } from '#shared/contract/commands.ts';
import { createBackend } from './createBackend.ts';
import { workBeside } from './longWork/workBeside.ts';
import { keepProblems } from './problems/noteProblem.ts';
import type { FromWorker, ToWorker } from './workerMessages.ts';

if (!parentPort) throw new Error('The backend worker runs in a worker thread');
const port = parentPort;
const { storeFile, settingsFile, mustExist } = z
  .object({
    storeFile: z.string(),
    settingsFile: z.string().optional(),
    mustExist: z.boolean().optional(),
  })
  .parse(workerData);
// The log is written by one thread alone.
keepProblems((line) => send({ line }));
const backend = createBackend({
  work: workBeside(),
  storeFile,
  settingsFile,
  mustExist,
  dailyBackup: settingsFile !== undefined,
  tidies: true,
});

function send(message: FromWorker): void {
  port.postMessage(message);
}

backend.onEvent((event, payload) => send({ event, payload }));

port.on('message', async (message: ToWorker) => {
  if ('close' in message) {
    await backend.close();
    // With its port closed nothing keeps the thread alive.
    port.close();
    return;
  }
  const { id, name, input } = message;
  send({ id, answer: await backend.dispatch(name as CommandName, input as CommandInput<CommandName>) });
});

import { Worker } from 'node:worker_threads';
import type { Answer } from '#shared/contract/answer.ts';
import type { EventName, EventPayload } from '#shared/contract/events.ts';
import type { Backend, EventListener } from './backend.ts';
import { keepLine, noteProblem } from './problems/noteProblem.ts';
import type { FromWorker, ToWorker, WorkerStart } from './workerMessages.ts';

/** The room for new objects, in MB: left to itself V8 lets them fill some 50 MB more of the laptop's memory before it looks. */
const maxYoungGenerationSizeMb = 4;

const stopped: Answer<never> = {
  ok: false,
  error: {
    code: 'unexpected',
    message:
      'Hubrapports motor er stoppet, og der kan ikke gemmes mere. Luk Hubrapport, og start den igen; det, der allerede er gemt, er ikke berørt.',
    fields: [],
  },
};

const unsendable: Answer<never> = {
  ok: false,
  error: {
    code: 'invalid-input',
    message: 'Programmet sendte en kommando, der ikke gav mening.',
    fields: [],
  },
};

/**
 * Starts the backend in a worker thread of its own. A command sent after the thread has died, or waiting when it
 * dies, is answered with an error; none ever hangs.
 * @param entry the worker's module: worker.ts, or the bundle made of it
 */
export function startBackendWorker({ entry, ...start }: { entry: URL | string } & WorkerStart): Backend {
  const workerData: WorkerStart = start;
  const worker = new Worker(entry, { workerData, resourceLimits: { maxYoungGenerationSizeMb } });
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  const listeners = new Set<EventListener>();
  let lastId = 0;
  let alive = true;

  const ended = new Promise<void>((resolve) => {
    worker.on('exit', () => {
      alive = false;
      for (const answer of waiting.values()) answer(stopped);
      waiting.clear();
      resolve();
    });
  });
  worker.on('error', (error) => noteProblem('engineStopped', error));
  worker.on('message', (message: FromWorker) => {
    if ('event' in message) {
      for (const listener of listeners) listener(message.event, message.payload as EventPayload<EventName>);
      return;
    }
    if ('line' in message) return keepLine(message.line);
    waiting.get(message.id)?.(message.answer);
    waiting.delete(message.id);
  });

  function send(message: ToWorker): void {
    worker.postMessage(message, []);
  }

  function dispatch(name: string, input: unknown): Promise<Answer<unknown>> {
    if (!alive) return Promise.resolve(stopped);
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      try {
        send({ id, name, input });
      } catch (error) {
        // What cannot be cloned never leaves this thread.
        noteProblem('engine', error);
        waiting.delete(id);
        resolve(unsendable);
      }
    });
  }

  return {
    dispatch: dispatch as Backend['dispatch'],
    onEvent: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: async () => {
      if (alive) send({ close: true });
      await ended;
    },
  };
}

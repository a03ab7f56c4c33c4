import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { BackendError } from '../backendError.ts';
import type { LongTaskName, LongTasks } from './longTasks.ts';
import type { LongWork } from './longWork.ts';
import type { FromWorkThread, ToWorkThread } from './workMessages.ts';

/** The room for new objects, in MB: an export makes many that die at once. */
const maxYoungGenerationSizeMb = 8;

/**
 * The room for objects that stay, in MB; 500 pages take a third of it. With a limit V8 clears away sooner, and a file made
 * to fill the machine ends the thread alone.
 */
const MEMORY = 1024;

/** With nothing to do for so long, in ms, the thread ends and gives its memory back. */
const IDLE = 60_000;

/**
 * The thread's module: beside this one in the sources, `longWork.js` beside the bundle. The address is made in two steps
 * so that no bundler takes it for an asset.
 */
function threadModule(): string {
  const name = import.meta.url.endsWith('.ts') ? 'workThread.ts' : 'longWork.js';
  return fileURLToPath(new URL(name, new URL('.', import.meta.url)));
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooLarge(): BackendError {
  return new BackendError(
    'unexpected',
    'Der var ikke hukommelse nok. Rapporten eller filen er for stor; del den op, eller gør billederne mindre, og prøv igen.',
  );
}

type Waiting = { done: (value: unknown) => void; failed: (reason: unknown) => void };

/** The thread while there is one, and who waits for it. */
class WorkThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  /** @param onEnd told once, when the thread is there no more */
  constructor(entry: string, maxOldGenerationSizeMb: number, onEnd: () => void) {
    const resourceLimits = { maxYoungGenerationSizeMb, maxOldGenerationSizeMb };
    this.#worker = new Worker(entry, { resourceLimits });
    let reason: unknown = new Error('The thread for long work ended without an answer');
    this.#worker.on('error', (error) => (reason = isOutOfMemory(error) ? tooLarge() : error));
    this.#worker.on('exit', () => {
      onEnd();
      for (const { failed } of this.#waiting.values()) failed(reason);
    });
    this.#worker.on('message', (outcome: FromWorkThread) => {
      const waiting = this.#waiting.get(outcome.id);
      this.#waiting.delete(outcome.id);
      if ('value' in outcome) waiting?.done(outcome.value);
      else if ('failed' in outcome) waiting?.failed(outcome.failed);
      else waiting?.failed(new BackendError(outcome.refused.code, outcome.refused.message));
    });
  }

  get isIdle(): boolean {
    return this.#waiting.size === 0;
  }

  run(task: LongTaskName, input: unknown): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((done, failed) => {
      const message: ToWorkThread = { id, task, input };
      this.#worker.postMessage(message);
      this.#waiting.set(id, { done, failed });
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/**
 * Long work in a thread of its own, so that what is saved meanwhile need not wait. The thread is started by the first task,
 * or when one is prepared for, and ends when nothing has been asked of it for a while. Should it die, as of too little
 * memory, the tasks it had are rejected with the reason, and the next one gets a fresh thread.
 */
export function workBeside({ entry = threadModule(), idle = IDLE, memory = MEMORY } = {}): LongWork {
  let thread: WorkThread | null = null;
  let ending: NodeJS.Timeout | undefined;

  function started(): WorkThread {
    clearTimeout(ending);
    const present =
      thread ??
      new WorkThread(entry, memory, () => {
        if (thread === present) thread = null;
      });
    thread = present;
    return present;
  }

  async function end(): Promise<void> {
    clearTimeout(ending);
    const present = thread;
    thread = null;
    await present?.end();
  }

  function endWhenIdle(): void {
    clearTimeout(ending);
    if (thread?.isIdle) ending = setTimeout(() => void end(), idle).unref();
  }

  async function run<T extends LongTaskName>(task: T, input: LongTasks[T]['input']) {
    try {
      return (await started().run(task, input)) as LongTasks[T]['output'];
    } finally {
      endWhenIdle();
    }
  }

  return {
    run,
    // What stands in its way stands in the way of the report too, and is told then.
    prepare: () => void run('practise', null).catch(() => undefined),
    close: end,
  };
}

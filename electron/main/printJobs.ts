import { randomUUID } from 'node:crypto';
import type { Answer } from '#shared/contract/answer.ts';
import { failure } from './failure.ts';

/** How long a page may take to lay a report out, in ms; the largest take seconds. */
const layoutTimeout = 60_000;

/** A page that is being made for print. */
export type PrintJob = {
  /** What the page calls itself when it answers; nobody else knows it. */
  id: string;
  /** Resolves when the page stands, or with what kept it from standing. */
  done: Promise<Answer<Record<string, never>>>;
};

/** The pages being made for print, each waited for until it says that it stands. */
export class PrintJobs {
  readonly #waiting = new Map<string, (answer: Answer<Record<string, never>>) => void>();
  readonly #timeout: number;

  constructor(timeout = layoutTimeout) {
    this.#timeout = timeout;
  }

  begin(): PrintJob {
    const id = randomUUID();
    const { promise: done, resolve } = Promise.withResolvers<Answer<Record<string, never>>>();
    const timer = setTimeout(
      () => this.failed(id, 'Siden blev ikke færdig i tide. Prøv igen.'),
      this.#timeout,
    );
    this.#waiting.set(id, (answer) => {
      clearTimeout(timer);
      this.#waiting.delete(id);
      resolve(answer);
    });
    return { id, done };
  }

  /** The page stands. Nothing happens when nobody waits for it. */
  ready(id: string): void {
    this.#waiting.get(id)?.({ ok: true, value: {} });
  }

  /** The page cannot stand; `reason` is Danish. */
  failed(id: string, reason: string): void {
    this.#waiting.get(id)?.(failure('unexpected', `PDF-filen kunne ikke laves: ${reason}`));
  }
}

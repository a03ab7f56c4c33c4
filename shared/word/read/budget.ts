import type { ReadLimits } from './limits.ts';
import { Refusal } from './refusal.ts';

/** Counts what one reading has used; refuses when the elements or the time run out. */
export class Budget {
  readonly limits: ReadLimits;
  readonly #deadline: number;
  #elements = 0;

  constructor(limits: ReadLimits) {
    this.limits = limits;
    this.#deadline = performance.now() + limits.timeMs;
  }

  /** One element more, `depth` levels down. */
  spendElement(depth: number): void {
    this.#elements += 1;
    if (this.#elements > this.limits.elements) throw new Refusal('too-large', 'Den har for mange elementer.');
    if (depth > this.limits.depth) throw new Refusal('too-large', 'Den er indlejret i for mange lag.');
    if ((this.#elements & 4095) === 0) this.checkTime();
  }

  checkTime(): void {
    if (performance.now() > this.#deadline) throw new Refusal('too-large', 'Læsningen tog for lang tid.');
  }
}

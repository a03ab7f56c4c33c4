/**
 * Lets work through side by side, and some of it alone: that waits until those inside have left, and keeps all others
 * waiting meanwhile.
 */
export class Turnstile {
  readonly #inside = new Set<Promise<unknown>>();
  #open: Promise<unknown> = Promise.resolve();
  #held = false;

  async pass<T>(work: () => Promise<T>): Promise<T> {
    while (this.#held) await this.#open;
    return this.#enter(work());
  }

  async alone<T>(work: () => Promise<T>): Promise<T> {
    while (this.#held) await this.#open;
    this.#held = true;
    const done = Promise.allSettled(this.#inside).then(work);
    this.#open = done
      .catch(() => undefined)
      .finally(() => {
        this.#held = false;
      });
    return done;
  }

  async #enter<T>(work: Promise<T>): Promise<T> {
    const settled = work.catch(() => undefined).finally(() => this.#inside.delete(settled));
    this.#inside.add(settled);
    return work;
  }
}

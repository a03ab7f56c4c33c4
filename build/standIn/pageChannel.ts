import type { CDPSession } from 'playwright-core';
import type { FromPage, ToPage } from './pageMessages.ts';

/**
 * Messages between the stand-in and the page's runtime, over the debugger: the page calls a binding that its runtime
 * took away from it, the stand-in calls the function the runtime handed it (see pageRuntime.ts). So there is nothing
 * on the page's `window` but what the preload script exposes.
 */
export class PageChannel {
  readonly #cdp: CDPSession;
  readonly #handle: (message: FromPage) => void;
  /** The page's receiver, as the debugger knows it; null until the page's runtime has run. */
  #receiver: string | null = null;
  #waiting: ToPage[] = [];
  #ended = false;

  constructor(cdp: CDPSession, handle: (message: FromPage) => void) {
    this.#cdp = cdp;
    this.#handle = handle;
  }

  /** Begins to listen; the page must be loaded afterwards. */
  async open(bindingName: string): Promise<void> {
    this.#cdp.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === bindingName) this.#handle(JSON.parse(payload) as FromPage);
    });
    this.#cdp.on('Runtime.executionContextsCleared', () => {
      this.#receiver = null;
    });
    this.#cdp.on('Runtime.consoleAPICalled', ({ type, args }) => {
      const objectId = args[0]?.type === 'function' ? args[0].objectId : undefined;
      if (type !== 'debug' || objectId === undefined || this.#receiver) return;
      this.#receiver = objectId;
      for (const message of this.#waiting.splice(0)) this.#call(objectId, message);
    });
    await this.#cdp.send('Runtime.enable');
    await this.#cdp.send('Runtime.addBinding', { name: bindingName });
  }

  /** Sends to the page; what is sent before its runtime listens waits for it. */
  post(message: ToPage): void {
    if (this.#ended) return;
    if (this.#receiver) this.#call(this.#receiver, message);
    else this.#waiting.push(message);
  }

  /** The page is closed: nobody hears any more. */
  end(): void {
    this.#ended = true;
  }

  #call(objectId: string, message: ToPage): void {
    this.#cdp
      .send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: 'function (message) { this(message); }',
        arguments: [{ value: message }],
        silent: true,
      })
      .catch((error: unknown) => {
        // A page that is loaded anew or closed does not hear the answers to its old questions.
        if (!this.#ended && this.#receiver === objectId)
          console.error(`Siden hørte ikke svaret: ${String(error)}`);
      });
  }
}

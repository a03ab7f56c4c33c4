import { EventEmitter } from 'node:events';
import type { BrowserContext, CDPSession, Dialog, Page, Request, Route } from 'playwright-core';
import { heldBack } from './heldBack.ts';
import { answerInvoke } from './ipcMain.ts';
import { PageChannel } from './pageChannel.ts';
import type { FromPage } from './pageMessages.ts';
import { preloadScript } from './preloadScript.ts';
import { answerFromProtocol } from './protocol.ts';
import { mayRequest } from './session.ts';
import { StandInCannot } from './standInCannot.ts';
import { fromWebAddress, toWebAddress } from './webAddress.ts';

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

const bindingName = '__hubrapportStandIn';

/** The page of a window: messages, navigation, requests. */
export class StandInWebContents extends EventEmitter {
  readonly #preload: string;
  readonly #openBrowser: () => Promise<BrowserContext>;
  #page: Page | null = null;
  #url: string | null = null;
  #openHandler: OpenHandler | null = null;
  #channel: PageChannel | null = null;
  /** The address the top frame is on its way to, while Chromium asks whether it may. */
  #leavingFor: string | null = null;

  /** @param openBrowser the browser the page lives in. */
  constructor(preload: string, openBrowser: () => Promise<BrowserContext>) {
    super();
    this.#openBrowser = openBrowser;
    this.#preload = preload;
  }

  /** The browser's own page, for the window alone; null until it is loaded. */
  get page(): Page | null {
    return this.#page;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  /** Sends to the page's channel; there is no page to hear it before `load`. */
  send(channel: string, ...args: unknown[]): void {
    this.#channel?.post({ kind: 'event', channel, args });
  }

  /** The window is closed. */
  end(): void {
    this.#channel?.end();
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    if (!this.#page) throw new Error('The page is not loaded');
    const {
      pageSize = 'A4',
      landscape = false,
      printBackground = false,
      preferCSSPageSize = false,
    } = options;
    if (typeof pageSize !== 'string') throw new StandInCannot('udskrive på egne sideformater');
    const { top = 0.4, right = 0.4, bottom = 0.4, left = 0.4 } = options.margins ?? {};
    const inches = (length: number) => `${length}in`;
    return this.#page.pdf({
      format: pageSize,
      landscape,
      printBackground,
      preferCSSPageSize,
      margin: { top: inches(top), right: inches(right), bottom: inches(bottom), left: inches(left) },
      tagged: options.generateTaggedPDF ?? false,
      outline: options.generateDocumentOutline ?? false,
    });
  }

  /** Prepares the browser's window and loads a page in it. */
  async load(url: string): Promise<{ page: Page; cdp: CDPSession }> {
    const context = await this.#openBrowser();
    const page = context.pages()[0] ?? (await context.newPage());
    const cdp = await context.newCDPSession(page);
    this.#page = page;
    this.#url = url;
    this.#channel = new PageChannel(cdp, (message) => {
      this.#answerPage(page, message).catch((error: unknown) => console.error(error));
    });
    await this.#channel.open(bindingName);
    await this.#watchNavigation(cdp);
    await this.#guard(context, page);
    await page.goto(toWebAddress(url), { waitUntil: 'domcontentloaded' });
    return { page, cdp };
  }

  /**
   * Answers Chromium's question before a page goes (`beforeunload`).
   * @returns false when no navigation made it ask: then it is the window that is being closed.
   */
  answerBeforeUnload(dialog: Dialog): boolean {
    const url = this.#leavingFor;
    this.#leavingFor = null;
    const answer = url === null || this.#mayNotNavigate(url) ? dialog.dismiss() : dialog.accept();
    answer.catch((error: unknown) => console.error(error));
    return url !== null;
  }

  async #watchNavigation(cdp: CDPSession): Promise<void> {
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const isTop = (frameId: string) => frameId === frameTree.frame.id;
    const leave = ({ frameId, url }: { frameId: string; url: string }) => {
      if (isTop(frameId)) this.#leavingFor = fromWebAddress(url);
    };
    // The one comes first when the page wants to go, the other when the browser does.
    cdp.on('Page.frameRequestedNavigation', leave);
    cdp.on('Page.frameStartedNavigating', leave);
    cdp.on('Page.frameStoppedLoading', ({ frameId }) => {
      if (isTop(frameId)) this.#leavingFor = null;
    });
    await cdp.send('Page.enable');
  }

  /** Loading the same page anew is no navigation; everything else the app may forbid. */
  #mayNotNavigate(url: string): boolean {
    return url !== this.#url && heldBack(this, 'will-navigate', { url });
  }

  async #guard(context: BrowserContext, page: Page): Promise<void> {
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed' }));
    context.on('page', (other) => {
      console.error(`Et vindue mere blev åbnet og lukket igen: ${other.url()}`);
      other.close().catch((error: unknown) => console.error(error));
    });
    // An empty list of permissions refuses every one of them.
    await context.grantPermissions([]);
    await context.route('**/*', (route, request) => this.#answerRequest(route, request));
    await context.addInitScript({ content: preloadScript(this.#preload, bindingName, this.#url ?? '') });
  }

  async #answerPage(page: Page, message: FromPage): Promise<void> {
    if (message.kind === 'open') return this.#open(message.url);
    // The runtime keeps the binding in the top frame alone.
    const frame = { url: fromWebAddress(page.mainFrame().url()), parent: null };
    const answer = await answerInvoke({ contents: this, frame }, message.channel, message.args);
    this.#channel?.post({ kind: 'answer', id: message.id, answer });
  }

  #open(url: string): void {
    const details = { url: fromWebAddress(url), frameName: '', features: '' };
    // Electron's other details (disposition, referrer, post body) are missing; the stand-in opens nothing anyway.
    const answer = this.#openHandler?.(details as Electron.HandlerDetails);
    if (answer?.action !== 'deny') throw new StandInCannot('åbne flere vinduer');
  }

  async #answerRequest(route: Route, request: Request): Promise<void> {
    const url = fromWebAddress(request.url());
    if (request.isNavigationRequest() && this.#mayNotNavigate(url)) return route.abort('aborted');
    if ((await mayRequest({ url, method: request.method() })) && (await answerFromProtocol(route))) return;
    console.error(`Forespørgsel afvist: ${request.method()} ${url}`);
    await route.abort('blockedbyclient');
  }
}

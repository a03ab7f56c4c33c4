import type { FromPage, InvokeAnswer, ToPage } from './pageMessages.ts';

type Listener = (event: object, ...args: unknown[]) => void;
type Preload = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

/**
 * Runs in the page, before any of its own scripts: takes the binding away from the page, gives the preload script
 * its `electron` (contextBridge and ipcRenderer) in a closure the page cannot reach, and tells what Electron's
 * browser process would see: windows to be opened, and a window about to be closed.
 *
 * Written as text into the page, so it uses nothing from outside itself.
 * @param bindingName the function on `window` that carries a text out; gone when this has run.
 */
export function pageRuntime(bindingName: string, origin: string, preload: Preload): void {
  const page: Record<string, unknown> & Window = window as never;
  const send = page[bindingName] as (text: string) => void;
  delete page[bindingName];
  if (window.top !== window || location.origin !== origin) return;

  const tell = (message: FromPage) => send(JSON.stringify(message));
  const waiting = new Map<number, (answer: InvokeAnswer) => void>();
  const listeners = new Map<string, Set<Listener>>();
  const listenersOf = (channel: string) => {
    const known = listeners.get(channel) ?? new Set<Listener>();
    listeners.set(channel, known);
    return known;
  };

  function receive(message: ToPage): void {
    if (message.kind === 'answer') {
      waiting.get(message.id)?.(message.answer);
      waiting.delete(message.id);
      return;
    }
    for (const listener of listenersOf(message.channel)) {
      try {
        listener({}, ...message.args);
      } catch (error) {
        reportError(error);
      }
    }
  }

  let lastId = 0;
  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]) {
      const id = (lastId += 1);
      const answer = await new Promise<InvokeAnswer>((resolve) => {
        waiting.set(id, resolve);
        tell({ kind: 'invoke', id, channel, args });
      });
      if (answer.ok) return answer.value;
      throw new Error(`Error invoking remote method '${channel}': ${answer.message}`);
    },
    on(channel: string, listener: Listener) {
      listenersOf(channel).add(listener);
      return ipcRenderer;
    },
    removeListener(channel: string, listener: Listener) {
      listenersOf(channel).delete(listener);
      return ipcRenderer;
    },
  };
  const contextBridge = {
    exposeInMainWorld(name: string, api: object) {
      Object.defineProperty(page, name, { value: Object.freeze({ ...api }), enumerable: true });
    },
  };
  const require = (name: string) => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error(`module not found: ${name}`);
  };

  // Chromium itself refuses new windows (--block-new-web-contents) without telling anybody; this tells.
  const open = (url: unknown) => {
    const absolute = URL.parse(String(url), location.href)?.href;
    if (absolute !== undefined) tell({ kind: 'open', url: absolute });
    return null;
  };
  window.open = open;
  const openLink = (event: MouseEvent) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    const elsewhere = event.button === 1 || event.ctrlKey || event.metaKey || event.shiftKey;
    if (!link?.href || event.button > 1 || (!elsewhere && ['', '_self'].includes(link.target))) return;
    if (event.defaultPrevented) return;
    event.preventDefault();
    open(link.href);
  };
  window.addEventListener('click', openLink);
  window.addEventListener('auxclick', openLink);

  // Makes Chromium ask before the window goes, so that the app can hold it back; who asks is answered outside.
  window.addEventListener('beforeunload', (event) => event.preventDefault());

  // The one way to hand a function to the stand-in without leaving it where the page could find it: the debugger
  // hears what is logged, and keeps the function as an object it can call.
  console.debug(receive);
  const module = { exports: {} };
  preload(require, module, module.exports);
}

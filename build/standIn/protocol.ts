import type { Route } from 'playwright-core';
import { fromWebAddress } from './webAddress.ts';

type Handler = Parameters<Electron.Protocol['handle']>[1];

const handlers = new Map<string, Handler>();

export const protocol = {
  /** Every scheme is standard and secure here: its pages live on https addresses (see webAddress.ts). */
  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    for (const { scheme, privileges } of schemes) {
      if (!privileges?.standard || !privileges.secure) {
        throw new TypeError(`${scheme}: the stand-in serves standard, secure schemes only`);
      }
    }
  },
  handle(scheme: string, handler: Handler): void {
    handlers.set(scheme, handler);
  },
  isProtocolHandled: (scheme: string) => handlers.has(scheme),
} satisfies Partial<Electron.Protocol>;

/** The handler of an address's scheme, or null when the app has none. */
function handlerOf(url: string): Handler | null {
  return handlers.get(new URL(url).protocol.slice(0, -1)) ?? null;
}

/**
 * Answers a request of the page from the app's own protocol.
 * @returns false when the address is not of a protocol the app handles: then nothing was answered.
 */
export async function answerFromProtocol(route: Route): Promise<boolean> {
  const request = route.request();
  const url = fromWebAddress(request.url());
  const handler = handlerOf(url);
  if (!handler) return false;
  const answer = await handler(new Request(url, { method: request.method() }));
  await route.fulfill({
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    body: Buffer.from(await answer.arrayBuffer()),
  });
  return true;
}

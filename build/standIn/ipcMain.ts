import type { IpcMainInvokeEvent } from 'electron';
import type { InvokeAnswer } from './pageMessages.ts';
import { StandInCannot } from './standInCannot.ts';

type Handler = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

/** The frame an invoke came from, as far as the stand-in knows frames. */
export type StandInFrame = { url: string; parent: StandInFrame | null };

/** Where an invoke came from. */
type StandInSender = { contents: object; frame: StandInFrame };

/** Answers an invoke from the page with the handler of its channel. */
export async function answerInvoke(
  { contents, frame }: StandInSender,
  channel: string,
  args: readonly unknown[],
): Promise<InvokeAnswer> {
  const handler = handlers.get(channel);
  if (!handler) return { ok: false, message: `No handler registered for '${channel}'` };
  try {
    // Of Electron's event the stand-in has these two; everything else is missing rather than invented.
    const event = { sender: contents, senderFrame: frame } as unknown as IpcMainInvokeEvent;
    return { ok: true, value: await handler(event, ...args) };
  } catch (error) {
    console.error(error);
    return { ok: false, message: String(error) };
  }
}

export const ipcMain = {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  removeHandler(channel: string): void {
    handlers.delete(channel);
  },
  on(): never {
    throw new StandInCannot('modtage beskeder, der ikke skal besvares');
  },
} satisfies Partial<Record<keyof Electron.IpcMain, unknown>> &
  Pick<Electron.IpcMain, 'handle' | 'removeHandler'>;

import type { BrowserWindow } from 'electron';
import { channels } from '#shared/contract/channels.ts';
import type { EventName, EventPayload } from '#shared/contract/events.ts';

/** Tells the page something; a window that is gone is told nothing. */
export function sendEvent<E extends EventName>(
  window: BrowserWindow | null,
  name: E,
  payload: EventPayload<E>,
): void {
  if (window && !window.isDestroyed()) window.webContents.send(channels.event, name, payload);
}

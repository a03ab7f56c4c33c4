import { z } from 'zod';
import { recordId } from '#shared/domain/text.ts';

/** What the backend and the shell tell the window, unasked. */
export const events = {
  /** Records changed: those of one report, or (null) of the store: organisations, images, the list of reports. */
  changed: z.object({ reportId: recordId.nullable() }),
  /** Another store is open now, or the one that was can no longer be used: everything is to be read anew. */
  store: z.object({}),
  /** There are other backups than before; `problem` says what kept one from its place, or from being made. */
  backups: z.object({ problem: z.string().nullable() }),
  /** The system was asked to open a store's file: save what is waiting, then send `store.open`. */
  openStore: z.object({}),
  /** A menu item was chosen. */
  menu: z.object({
    action: z.enum([
      'undo',
      'redo',
      'home',
      'export',
      'exportPdf',
      'backups',
      'openStore',
      'saveCopy',
      'handOver',
      'togglePreview',
      'about',
      'errorReport',
    ]),
  }),
  /** The window is about to close: save what is waiting, then send `app.readyToClose`. */
  closing: z.object({}),
};

export type Events = typeof events;
export type EventName = keyof Events;
export type EventPayload<E extends EventName> = z.output<Events[E]>;

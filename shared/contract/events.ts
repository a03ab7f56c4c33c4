import { z } from 'zod';
import { recordId } from '#shared/domain/text.ts';

/** What the backend and the shell tell the window, unasked. */
export const events = {
  /** Records changed: those of one report, or (null) of the store: organisations, images, the list of reports. */
  changed: z.object({ reportId: recordId.nullable() }),
  /** A menu item was chosen. */
  menu: z.object({
    action: z.enum(['undo', 'redo', 'home', 'export', 'exportPdf', 'togglePreview', 'about']),
  }),
  /** The window is about to close: save what is waiting, then send `app.readyToClose`. */
  closing: z.object({}),
};

export type Events = typeof events;
export type EventName = keyof Events;
export type EventPayload<E extends EventName> = z.output<Events[E]>;

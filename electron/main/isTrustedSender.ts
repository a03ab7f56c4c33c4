import type { WebFrameMain } from 'electron';
import { isAppUrl } from './appOrigin.ts';

/** What the check looks at in Electron's frame. */
export type SenderFrame = Pick<WebFrameMain, 'url' | 'parent'>;

/** True when a message comes from our own page, in the top frame. A frame that is gone (null) is not trusted. */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && isAppUrl(frame.url);
}

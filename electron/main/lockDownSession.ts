import type { Session } from 'electron';
import { isAppUrl, isOwnBlob } from './appOrigin.ts';

/**
 * Closes the session: no permission (camera, location, notifications, …) is ever given, no device is chosen, and
 * no request leaves the machine, whoever makes it: the page, the browser itself or a link.
 */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    // The developer tools are the browser's own page; they load nothing from outside.
    const allowed = isAppUrl(details.url) || isOwnBlob(details.url) || details.url.startsWith('devtools://');
    answer({ cancel: !allowed });
  });
}

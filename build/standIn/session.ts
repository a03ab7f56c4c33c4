import { StandInCannot } from './standInCannot.ts';

type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void;

let beforeRequest: BeforeRequest | null = null;

const permissions = ['media', 'geolocation', 'notifications', 'clipboard-read', 'fullscreen'] as const;

/** A browser driven from outside gives every permission or none; the stand-in gives none, and says so if asked to. */
function refuseToGive(mayGive: boolean): void {
  if (mayGive) throw new StandInCannot('give siden tilladelser');
}

/** Asks the app whether a request may be made, as Electron's network does before each one. */
export function mayRequest(details: { url: string; method: string }): Promise<boolean> {
  const listener = beforeRequest;
  if (!listener) return Promise.resolve(true);
  return new Promise((resolve) => {
    // The listener gets what the stand-in knows; Electron's other details (frame, timing, referrer) are missing.
    listener(details as Electron.OnBeforeRequestListenerDetails, ({ cancel }) => resolve(cancel !== true));
  });
}

export const session = {
  defaultSession: {
    setPermissionRequestHandler(
      handler: (contents: null, permission: string, answer: (given: boolean) => void) => void,
    ) {
      for (const permission of permissions) handler(null, permission, refuseToGive);
    },
    setPermissionCheckHandler(handler: (contents: null, permission: string) => boolean) {
      for (const permission of permissions) refuseToGive(handler(null, permission));
    },
    setDevicePermissionHandler(handler: (details: object) => boolean) {
      refuseToGive(handler({}));
    },
    webRequest: {
      onBeforeRequest(listener: BeforeRequest | null) {
        beforeRequest = listener;
      },
    },
  },
};

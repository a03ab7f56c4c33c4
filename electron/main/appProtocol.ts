import type { Dispatch } from '#backend/backend.ts';
import { isAppUrl } from './appOrigin.ts';
import { plainAnswer } from './plainAnswer.ts';
import { serveImage } from './serveImage.ts';
import { servePage } from './servePage.ts';

/**
 * The handler of `hubrapport://app/…`: `/image/<hash>` from the store, everything else from the built page.
 * @param pageFolder where the build put the page, absolute.
 */
export function appProtocol(pageFolder: string, dispatch: Dispatch): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return plainAnswer(405);
    if (!isAppUrl(request.url)) return plainAnswer(400);
    const { pathname } = new URL(request.url);
    const image = /^\/image\/([^/]+)$/.exec(pathname)?.[1];
    return image === undefined ? servePage(pageFolder, pathname) : serveImage(dispatch, image);
  };
}

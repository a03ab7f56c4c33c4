import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';
import { mimeType } from './mimeType.ts';
import { plainAnswer } from './plainAnswer.ts';
import { resolvePageFile } from './resolvePageFile.ts';

/** What the build writes where the nonce shall stand (Vite's `html.cspNonce`). */
export const noncePlaceholder = 'HUBRAPPORT_NONCE';

/** Answers an address of the page with a file of the built page, or with 404. */
export async function servePage(folder: string, pathname: string): Promise<Response> {
  const file = resolvePageFile(folder, pathname);
  const type = file === null ? null : mimeType(file);
  if (file === null || type === null) return plainAnswer(404);
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch {
    // A file that is not there, or a folder: to the page both are the same.
    return plainAnswer(404);
  }
  const nonce = randomBytes(16).toString('base64url');
  const isHtml = type.startsWith('text/html');
  const body = isHtml ? bytes.toString('utf8').replaceAll(noncePlaceholder, nonce) : new Uint8Array(bytes);
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      // The files change under the same name only when the app itself is replaced.
      'cache-control': 'no-store',
    },
  });
}

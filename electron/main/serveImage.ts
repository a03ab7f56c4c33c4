import type { Dispatch } from '#backend/backend.ts';
import { plainAnswer } from './plainAnswer.ts';

/** Answers `/image/<hash>` with the picture's bytes from the store, or with 404. */
export async function serveImage(dispatch: Dispatch, hash: string): Promise<Response> {
  if (!/^[0-9a-f]{64}$/.test(hash)) return plainAnswer(404);
  const answer = await dispatch('image.bytes', { hash });
  if (!answer.ok) return plainAnswer(404);
  return new Response(new Uint8Array(Buffer.from(answer.value.base64, 'base64')), {
    headers: {
      'content-type': answer.value.mime,
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      // A hash names its bytes for ever.
      'cache-control': 'private, max-age=31536000, immutable',
    },
  });
}

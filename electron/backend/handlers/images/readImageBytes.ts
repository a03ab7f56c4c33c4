import type { CommandOutput } from '#shared/contract/commands.ts';
import { bundledPicture } from '#shared/report/emblem/bundledPicture.ts';
import { BackendError } from '../../backendError.ts';
import type { Context } from '../../context.ts';

/**
 * The bytes of a picture by its hash: of the app itself, of the store, or of an import that waits.
 * Throws `not-found` when there are none.
 */
export function readImageBytes(
  { hash }: { hash: string },
  { store, imports }: Context,
): CommandOutput<'image.bytes'> {
  const bundled = bundledPicture(hash);
  if (bundled) return bundled;
  const picture = store.imageBytes.get(hash) ?? imports.picture(hash);
  if (!picture) throw new BackendError('not-found', 'Billedet findes ikke i lageret.');
  return { mime: picture.mime, base64: Buffer.from(picture.bytes).toString('base64') };
}

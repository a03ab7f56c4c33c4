import type { Context } from '../../context.ts';

/** The bytes of pictures by hash; one that the store lacks is left out, and missed by who needs it. */
export function pictureBytes(
  images: readonly { hash: string }[],
  { store }: Context,
): Map<string, Uint8Array> {
  return new Map(
    images.flatMap(({ hash }) => {
      const picture = store.imageBytes.get(hash);
      return picture ? [[hash, picture.bytes] as const] : [];
    }),
  );
}

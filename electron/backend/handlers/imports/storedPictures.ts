import type { Context } from '../../context.ts';
import type { PendingPicture } from './pendingImports.ts';

/** The pictures of the store by their bytes. */
export function storedImages({ store }: Context): Map<string, string> {
  return new Map(store.tables.image.list().map(({ hash, id }) => [hash, id]));
}

/** Which pictures of a file the store has already: their ids there, by the proposal's. */
export function storedPictures(pictures: readonly PendingPicture[], context: Context): Map<string, string> {
  const stored = storedImages(context);
  return new Map(
    pictures.flatMap(({ id, image }) => {
      const known = stored.get(image.hash);
      return known === undefined ? [] : [[id, known]];
    }),
  );
}

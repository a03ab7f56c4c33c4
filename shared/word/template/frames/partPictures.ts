import type { Package } from '#shared/word/read/package/openPackage.ts';
import type { Relationship } from '#shared/word/read/package/relationships.ts';
import type { PartPicture } from '../templateParts.ts';

/** Kinds of picture that Word shows, by the end of their names, and what they are in a package. */
export const pictureTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  svg: 'image/svg+xml',
};

/** The pictures a part names that lie in the package itself; nothing outside is ever fetched. */
export function partPictures(
  files: Package,
  relationships: ReadonlyMap<string, Relationship>,
): Map<string, PartPicture> {
  const found = new Map<string, PartPicture>();
  for (const { id, type, target, external } of relationships.values()) {
    if (type !== 'image' || external) continue;
    const extension = target.slice(target.lastIndexOf('.') + 1).toLowerCase();
    const bytes = Object.hasOwn(pictureTypes, extension) ? files.read(target) : null;
    if (bytes) found.set(id, { id, bytes, extension });
  }
  return found;
}

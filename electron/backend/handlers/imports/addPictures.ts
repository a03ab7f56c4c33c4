import { image } from '#shared/domain/image.ts';
import type { Context } from '../../context.ts';
import type { PendingPicture } from './pendingImports.ts';
import { storedImages } from './storedPictures.ts';

/** The most pictures an activity or a section shows. */
const MOST = 50;

/** How the record that is there comes to show a picture; null when it has one, or is gone. */
function shownAt(
  id: string,
  as: PendingPicture['place']['as'],
  { store }: Context,
): ((imageId: string) => void) | null {
  const { organisation, testimonial, activity, section } = store.tables;
  if (as === 'logo') {
    const record = organisation.get(id);
    return record?.logoId === null ? (logoId) => organisation.update({ ...record, logoId }) : null;
  }
  if (as === 'portrait') {
    const record = testimonial.get(id);
    return record?.portraitId === null ? (portraitId) => testimonial.update({ ...record, portraitId }) : null;
  }
  const shown = activity.get(id);
  if (shown) {
    return shown.imageIds.length < MOST
      ? (imageId) => activity.update({ ...shown, imageIds: [...shown.imageIds, imageId] })
      : null;
  }
  const beside = section.get(id);
  return beside && beside.imageIds.length < MOST
    ? (imageId) => section.update({ ...beside, imageIds: [...beside.imageIds, imageId] })
    : null;
}

/** True when the activity or section shows the picture already. */
function holds(id: string, imageId: string, { store }: Context): boolean {
  const record = store.tables.activity.get(id) ?? store.tables.section.get(id);
  return record?.imageIds.includes(imageId) ?? false;
}

/** The ids pictures have in the store or are going to have, by the proposal's: what has the same bytes is one. */
export function imageIdsOf(pictures: readonly PendingPicture[], context: Context): Map<string, string> {
  const known = storedImages(context);
  return new Map(
    pictures.map(({ id, image: { hash } }) => {
      const imageId = known.get(hash) ?? context.newId();
      known.set(hash, imageId);
      return [id, imageId];
    }),
  );
}

/**
 * Shows pictures where they belong. A picture the store has already (by its bytes) is not made twice; a logo or a
 * portrait that is there stays. What nobody has described yet has no alt text, and the report says so.
 * @param imageIds the ids of `imageIdsOf`
 * @returns how many were put somewhere
 */
export function addPictures(
  pictures: readonly PendingPicture[],
  ownerOf: (proposalId: string) => string | null,
  imageIds: ReadonlyMap<string, string>,
  context: Context,
): number {
  const { tables, imageBytes } = context.store;
  let added = 0;
  for (const { id: proposalId, place, image: read, bytes } of pictures) {
    const owner = ownerOf(place.id);
    const id = imageIds.get(proposalId);
    const show = owner === null ? null : shownAt(owner, place.as, context);
    if (id === undefined || owner === null || !show || holds(owner, id, context)) continue;
    const stored = tables.image.get(id);
    if (!stored) {
      imageBytes.add(read.hash, { mime: read.mime, bytes });
      tables.image.insert(image.parse({ ...read, id }));
    }
    // A face is a face, also when the same picture came in as something else before.
    else if (read.showsPeople && !stored.showsPeople) tables.image.update({ ...stored, showsPeople: true });
    show(id);
    added += 1;
  }
  return added;
}

import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { ImportPicture } from '#shared/contract/importing.ts';
import { image } from '#shared/domain/image.ts';
import { MOST_PIXELS } from '#shared/domain/pictures/mostPixels.ts';
import { readPictureHeader } from '#shared/domain/pictures/pictureHeader.ts';
import { stripMetadata } from '#shared/domain/pictures/stripMetadata.ts';
import type { ImportedRecord } from '#shared/import/match/importedRecord.ts';
import { placePictures } from '#shared/import/match/placePictures.ts';
import { ownId } from '#shared/import/own/ownId.ts';
import type { OwnPicture } from '#shared/import/piece.ts';
import type { SourceLine } from '#shared/import/sourceLine.ts';
import type { ReadImage, ReadLoss } from '#shared/report/outline/readOutline.ts';
import type { PendingPicture } from '../../handlers/imports/pendingImports.ts';

const LARGEST_FILE = 30_000_000;
const LARGEST_SIDE = 30_000;

export type ReadPicture = PendingPicture & Pick<ImportPicture, 'where'>;

function named({ altText }: ReadImage): string {
  return altText === '' ? 'Et billede' : `Et billede: ${altText}`;
}

type Usable = { mime: 'image/png' | 'image/jpeg'; width: number; height: number; bytes: Uint8Array };

/** The kinds a Word file takes. */
const mimes: Partial<Record<string, Usable['mime']>> = { png: 'image/png', jpeg: 'image/jpeg' };

/** The picture as the store can keep it, without what tells where a photo was taken; or why it cannot. */
function readPicture(read: ReadImage): Usable | { problem: string } {
  const sent = read.bytes();
  if (!sent) return { problem: 'beskadiget' };
  if (sent.byteLength > LARGEST_FILE) return { problem: 'fylder mere end 30 MB' };
  const header = readPictureHeader(sent);
  const mime = mimes[header?.kind ?? ''];
  if (!header || !mime) {
    const kind = posix.extname(read.part).slice(1).toUpperCase();
    return { problem: kind === '' ? 'ikke PNG eller JPEG' : `formatet ${kind} kan ikke bruges` };
  }
  const { width, height } = header;
  if (!width || !height) return { problem: 'beskadiget' };
  if (Math.max(width, height) > LARGEST_SIDE || width * height > MOST_PIXELS) {
    return { problem: `${width} × ${height} punkter er for mange` };
  }
  const bytes = stripMetadata(sent);
  return bytes ? { mime, width, height, bytes } : { problem: 'beskadiget' };
}

/** The pictures of a file that have a place, and those that have none or cannot be used. */
export function readPictures(
  images: readonly ReadImage[],
  lines: readonly SourceLine[],
  records: readonly ImportedRecord[],
  own: ReadonlyMap<number, OwnPicture>,
): { pictures: ReadPicture[]; lost: ReadLoss[] } {
  const pictures: ReadPicture[] = [];
  const lost: ReadLoss[] = [];
  const places = placePictures(
    images.map(({ altText }) => altText),
    lines,
    records,
  );
  images.forEach((read, at) => {
    const said = own.get(at);
    // A chart is drawn from the records, and comes back with them.
    if (said?.drawn) return;
    const { where, altText, part } = read;
    const place = places[at];
    if (!place) {
      lost.push({ what: `${named(read)} (hører ikke til noget i rapporten)`, where });
      return;
    }
    const picture = readPicture(read);
    if ('problem' in picture) {
      lost.push({ what: `${named(read)} (${picture.problem})`, where });
      return;
    }
    const { bytes, ...size } = picture;
    const hash = createHash('sha256').update(bytes).digest('hex');
    const saidId = said?.key ? ownId('image', said.key) : null;
    // A copy that was replaced in the file still says it is the one it was.
    const isFirst = saidId !== null && pictures.every((each) => each.id !== saidId);
    const { id, ...rest } = image.parse({
      ...size,
      id: isFirst ? saidId : `import-image-${at + 1}`,
      hash,
      fileName: posix.basename(part).slice(0, 500),
      altText: altText.slice(0, 20_000),
      caption: said?.caption.slice(0, 20_000) ?? '',
      credit: said?.credit.slice(0, 500) ?? '',
      showsPeople: place.as === 'portrait',
    });
    pictures.push({ id, place, image: rest, bytes, where });
  });
  return { pictures, lost };
}

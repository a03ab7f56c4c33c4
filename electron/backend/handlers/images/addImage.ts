import { createHash } from 'node:crypto';
import { image } from '#shared/domain/image.ts';
import type { Image } from '#shared/domain/image.ts';
import { MOST_PIXELS } from '#shared/domain/pictures/mostPixels.ts';
import { stripMetadata } from '#shared/domain/pictures/stripMetadata.ts';
import { BackendError } from '../../backendError.ts';
import { change } from '../../context.ts';
import type { Context } from '../../context.ts';
import { stepSubject } from '../records/stepSubject.ts';
import { readImageHeader } from './readImageHeader.ts';

const LARGEST_FILE = 30_000_000;
const LARGEST_SIDE = 30_000;

/** The file's own name without the folders before it, whichever way the system writes them. */
function baseName(fileName: string): string {
  return fileName.split(/[\\/]/).at(-1) ?? fileName;
}

/**
 * Stores a picture (its bytes once, by hash) and makes its record. Where and when a photo was taken is taken out first,
 * so that it never reaches the store.
 * @throws BackendError `image-too-large` above 30 MB or 100 megapixels, `image-unreadable` when it is no whole PNG or JPEG.
 */
export function addImage(
  input: { fileName: string; base64: string; showsPeople: boolean },
  context: Context,
): Image {
  const { store, newId } = context;
  const fileName = baseName(input.fileName);
  if (input.base64.length > (LARGEST_FILE / 3) * 4) {
    throw new BackendError(
      'image-too-large',
      `Billedet ”${fileName}” fylder mere end 30 MB. Gem det i en mindre udgave, og prøv igen.`,
    );
  }
  const sent = Buffer.from(input.base64, 'base64');
  const header = readImageHeader(sent);
  const bytes = stripMetadata(sent);
  if (!header || !bytes) {
    throw new BackendError(
      'image-unreadable',
      `”${fileName}” kan ikke læses som billede. Brug en PNG- eller JPEG-fil, der ikke er beskadiget.`,
    );
  }
  const { mime, width, height } = header;
  if (Math.max(width, height) > LARGEST_SIDE || width * height > MOST_PIXELS) {
    throw new BackendError(
      'image-too-large',
      `Billedet ”${fileName}” er ${width} × ${height} punkter. Det må højst være 30.000 punkter på hver led og 100 millioner i alt.`,
    );
  }
  const hash = createHash('sha256').update(bytes).digest('hex');
  const add = () => {
    const { showsPeople } = input;
    const record = image.parse({ id: newId(), hash, mime, width, height, fileName, showsPeople });
    store.imageBytes.add(hash, { mime, bytes });
    store.tables.image.insert(record);
    return record;
  };
  return change(context, add, (record) => ({
    verb: 'Tilføjet',
    what: stepSubject('image', record),
    reportId: null,
  }));
}

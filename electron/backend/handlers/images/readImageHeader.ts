import { readPictureHeader } from '#shared/domain/pictures/pictureHeader.ts';
import { stripMetadata } from '#shared/domain/pictures/stripMetadata.ts';

/** What a picture's own header says; sizes in px. */
export type ImageHeader = { mime: 'image/png' | 'image/jpeg'; width: number; height: number };

/** The kinds a Word file takes; others are made into one of them in the window. */
const mimes = { png: 'image/png', jpeg: 'image/jpeg' } as const;

function isMime(kind: string): kind is keyof typeof mimes {
  return Object.hasOwn(mimes, kind);
}

/** Knows a picture by its first bytes, whatever its name; null when it is neither PNG nor JPEG, or is cut off. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | null {
  const header = readPictureHeader(bytes);
  if (!header || !isMime(header.kind) || stripMetadata(bytes) === null) return null;
  const { kind, width, height } = header;
  return width && height ? { mime: mimes[kind], width, height } : null;
}

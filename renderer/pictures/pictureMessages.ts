import type { PictureKind } from '#shared/domain/pictures/pictureHeader.ts';
import type { PicturePurpose } from '#shared/report/design/pictureRoom.ts';

/** A picture to be made fit, and what became of it: null when it could not be decoded. */
export type ToPictureWorker = { id: number; file: Blob; kind: PictureKind; purpose: PicturePurpose };
export type FromPictureWorker = { id: number; picture: Blob | null };

import { figureRoom, logoRoom, portraitRoom } from '#shared/report/design/pictureRoom.ts';
import type { PicturePurpose } from '#shared/report/design/pictureRoom.ts';
import { clusterDesign, textWidth } from '#shared/report/design/reportDesign.ts';

/** Dots to the inch of paper: more is not seen in print. A twip is 1/1440 inch. */
const PRINT = 300;
const TWIPS = 1_440;

type Size = { width: number; height: number };

/** The size in px at which a picture is kept: what print can show of it, never more than it has itself unless `vector`. */
export function pictureLimit(purpose: PicturePurpose, size: Size, vector = false): Size {
  const room =
    purpose === 'figure'
      ? figureRoom(size, textWidth(clusterDesign))
      : purpose === 'portrait'
        ? portraitRoom
        : logoRoom;
  const fit = (PRINT / TWIPS) * Math.min(room.width / size.width, room.height / size.height);
  const scale = vector ? fit : Math.min(1, fit);
  return {
    width: Math.max(1, Math.round(size.width * scale)),
    height: Math.max(1, Math.round(size.height * scale)),
  };
}

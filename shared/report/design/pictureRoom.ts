/** Room for a picture, in twips (1/1440 inch). */
export type PictureRoom = { width: number; height: number };

/** What a picture is for decides how large it is printed at most. */
export type PicturePurpose = 'figure' | 'portrait' | 'logo';

/** 9 cm: a taller figure often finds no room at a page's foot and leaves half the page white. */
const FIGURE_HEIGHT = 5_102;

/** 13 cm, for pictures taller than wide: at 9 cm they would be too narrow to see anything in. */
const TALL_FIGURE_HEIGHT = 7_370;

/** The room of a figure in text of this width. `size` is the picture's own, in any unit. */
export function figureRoom(size: { width: number; height: number }, textWidth: number): PictureRoom {
  return { width: textWidth, height: size.height > size.width ? TALL_FIGURE_HEIGHT : FIGURE_HEIGHT };
}

/** A portrait beside its quote: 2.8 cm wide. */
export const portraitRoom: PictureRoom = { width: 1_560, height: 2_106 };

/** The largest a logo is printed: on the cover. */
export const logoRoom: PictureRoom = { width: 3_600, height: 1_300 };

/** The emblem of the EU on the cover: 3 cm wide, well above the 1 cm it must have. */
export const emblemRoom: PictureRoom = { width: 1_701, height: 1_134 };

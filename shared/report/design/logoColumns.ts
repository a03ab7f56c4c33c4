/** The most logos in a row; a logo has this part of the text's width, however many there are. */
export const LOGO_PLACES = 4;

/** How many logos stand in a row. Rows are as even as they can be: 5 stand as 3 + 2, not as 4 + 1. */
export function logoColumns(count: number): number {
  return Math.ceil(count / Math.max(1, Math.ceil(count / LOGO_PLACES)));
}

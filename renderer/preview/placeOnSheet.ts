import type { PlacedPicture } from '#shared/domain/wordFrame.ts';
import type { Sheet } from './pageUnits.ts';

/** A stretch of the sheet, in px from its edge. */
type Stretch = { start: number; size: number };

function along(side: PlacedPicture['across' | 'down'], { start, size }: Stretch, own: number): number {
  switch (side.align) {
    case 'start':
      return start;
    case 'middle':
      return start + (size - own) / 2;
    case 'end':
      return start + size - own;
    default:
      return start + side.offset;
  }
}

/**
 * Where a floating picture of a header or footer stands, in px of the sheet.
 * @param top where that header or footer begins
 */
export function placeOnSheet(
  { across, down, width, height }: Omit<PlacedPicture, 'mime' | 'base64' | 'type'>,
  sheet: Omit<Sheet, 'gap'>,
  top: number,
): { left: number; top: number } {
  const right = sheet.left + sheet.textWidth;
  const bottom = sheet.top + sheet.textHeight;
  const columns: Record<typeof across.from, Stretch> = {
    page: { start: 0, size: sheet.width },
    margin: { start: sheet.left, size: sheet.textWidth },
    leftMargin: { start: 0, size: sheet.left },
    rightMargin: { start: right, size: sheet.width - right },
  };
  const rows: Record<typeof down.from, Stretch> = {
    page: { start: 0, size: sheet.height },
    margin: { start: sheet.top, size: sheet.textHeight },
    topMargin: { start: 0, size: sheet.top },
    bottomMargin: { start: bottom, size: sheet.height - bottom },
    frame: { start: top, size: 0 },
  };
  return { left: along(across, columns[across.from], width), top: along(down, rows[down.from], height) };
}

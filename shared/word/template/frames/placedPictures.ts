import type { PlacedPicture } from '#shared/domain/wordFrame.ts';
import { childOf, descendantsOf, ownText } from '../xml/element.ts';
import type { XmlElement } from '../xml/element.ts';

const EMU_PER_PX = 9_525;

type Side = PlacedPicture['across'] | PlacedPicture['down'];

/** What a place is measured from (ISO 29500-1 20.4.3.4 and 20.4.3.5); mirrored margins count as those of a right-hand page. */
const ACROSS: Record<string, PlacedPicture['across']['from']> = {
  page: 'page',
  leftMargin: 'leftMargin',
  insideMargin: 'leftMargin',
  rightMargin: 'rightMargin',
  outsideMargin: 'rightMargin',
};
const DOWN: Record<string, PlacedPicture['down']['from']> = {
  page: 'page',
  margin: 'margin',
  topMargin: 'topMargin',
  insideMargin: 'topMargin',
  bottomMargin: 'bottomMargin',
  outsideMargin: 'bottomMargin',
};
const ALIGNS: Record<string, Side['align']> = {
  left: 'start',
  inside: 'start',
  top: 'start',
  center: 'middle',
  right: 'end',
  outside: 'end',
  bottom: 'end',
};

function sideOf<From>(position: XmlElement | undefined, froms: Record<string, From>, usual: From) {
  const align = childOf(position, 'wp:align');
  const given = childOf(position, 'wp:posOffset');
  const offset = given ? Number(ownText(given)) : 0;
  return {
    from: froms[position?.attributes['relativeFrom'] ?? ''] ?? usual,
    align: align ? (ALIGNS[ownText(align).trim()] ?? null) : null,
    offset: Number.isFinite(offset) ? offset / EMU_PER_PX : 0,
  };
}

/**
 * Where a picture stands that floats, by its `wp:anchor`; null for one in the line, and for one that keeps the text above and
 * below it, which stands as if it were.
 * @param above what stands over its paragraph in the header or footer, in px
 */
export function placeOf(drawing: XmlElement, above: number): Pick<PlacedPicture, 'across' | 'down'> | null {
  const anchor = childOf(drawing, 'wp:anchor');
  if (!anchor || childOf(anchor, 'wp:wrapTopAndBottom')) return null;
  const across = sideOf(childOf(anchor, 'wp:positionH'), ACROSS, 'margin');
  const down = sideOf(childOf(anchor, 'wp:positionV'), DOWN, 'frame');
  return { across, down: down.from === 'frame' ? { ...down, offset: down.offset + above } : down };
}

/** The drawings under a node, outermost. */
export function drawingsIn(node: XmlElement): XmlElement[] {
  return [...descendantsOf(node)].filter(({ name }) => name === 'w:drawing');
}

import type { WordFrame } from '#shared/domain/wordFrame.ts';

/**
 * The Word template's header or footer on a sheet, from 0: its first page's stand on the cover, as in the written file.
 * Undefined where the report's own stands.
 */
export function frameOf(
  frames: readonly WordFrame[],
  kind: WordFrame['kind'],
  page: number,
): WordFrame | undefined {
  const ofKind = frames.filter((frame) => frame.kind === kind);
  const usual = ofKind.find(({ type }) => type === 'default');
  if (page === 0) return ofKind.find(({ type }) => type === 'first');
  return page % 2 === 1 ? (ofKind.find(({ type }) => type === 'even') ?? usual) : usual;
}

/** A line that the report adds to the template's own: the mark of a draft, the page's number. In twips. */
const LINE = 440;

/** What the template's headers and footers take of the sheets of the text, in twips; 0 where ours stand in the margin. */
export function roomOf(frames: readonly WordFrame[], isDraft: boolean): { header: number; footer: number } {
  const highest = (kind: WordFrame['kind'], added: boolean) => {
    const heights = frames
      .filter((frame) => frame.kind === kind && frame.type !== 'first')
      .map(({ height }) => height);
    return heights.length === 0 ? 0 : Math.max(...heights) + (added ? LINE : 0);
  };
  const isNumbered = frames.some(({ type, hasPageNumber }) => type === 'default' && hasPageNumber);
  return { header: highest('header', isDraft), footer: highest('footer', !isNumbered) };
}

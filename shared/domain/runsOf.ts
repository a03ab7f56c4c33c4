import type { Inline, List, RichText } from './richText.ts';

/** All runs of a rich text, in the order they are read. */
export function runsOf(text: RichText): Inline[] {
  const ofList = (list: List): Inline[] =>
    list.items.flatMap((item) => [...item.content, ...item.children.flatMap(ofList)]);
  return text.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
        return block.content;
      case 'table':
        return block.rows.flat(2);
      default:
        return ofList(block);
    }
  });
}

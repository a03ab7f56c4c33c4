import type { Inline, List, RichText } from './richText.ts';

/** Rich text with each of its runs as `map` gives it back; paragraphs, lists and tables stay as they are. */
export function mapRuns(text: RichText, map: (run: Inline) => Inline): RichText {
  const ofList = (list: List): List => ({
    ...list,
    items: list.items.map(({ content, children }) => ({
      content: content.map(map),
      children: children.map(ofList),
    })),
  });
  return text.map((block) => {
    switch (block.type) {
      case 'paragraph':
        return { ...block, content: block.content.map(map) };
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map((cell) => cell.map(map))) };
      default:
        return ofList(block);
    }
  });
}

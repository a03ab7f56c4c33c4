import type { OutlineBlock } from '#shared/report/outline/outline.ts';

/** Gives every picture, chart and table with a caption its number, as Word's own fields count them: "Figur 1", "Tabel 1". */
export function numberCaptions(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  let figures = 0;
  let tables = 0;
  return blocks.map((block) => {
    if (block.type === 'table' && block.caption !== undefined) {
      tables += 1;
      return { ...block, number: tables };
    }
    if (block.type !== 'image' && block.type !== 'chart') return block;
    const words = block.type === 'image' ? block.caption + block.credit : block.caption;
    if (words.trim() === '') return block;
    figures += 1;
    return { ...block, figure: figures };
  });
}

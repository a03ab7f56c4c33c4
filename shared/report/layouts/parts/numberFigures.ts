import type { OutlineBlock } from '#shared/report/outline/outline.ts';

/** Gives every picture and chart with a caption its number, as Word's own field counts them: "Figur 1". */
export function numberFigures(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  let figures = 0;
  return blocks.map((block) => {
    if (block.type !== 'image' && block.type !== 'chart') return block;
    const words = block.type === 'image' ? block.caption + block.credit : block.caption;
    if (words.trim() === '') return block;
    figures += 1;
    return { ...block, figure: figures };
  });
}

import type { ReadBlock, ReadParagraph } from '#shared/report/outline/readOutline.ts';
import { ownCaption } from '#shared/report/layouts/parts/ownCaption.ts';

/** "Tabel 3 ", "Tabel 3: ": the number is the table's place in its file, and counted anew in the report. */
const LABEL = /^\s*(?:Tabel|Table)\s+\d+[.:]?\s*/i;

function withoutLabel(caption: ReadParagraph, length: number): ReadParagraph {
  let left = length;
  const runs = caption.runs.flatMap((run) => {
    const text = run.text.slice(Math.min(left, run.text.length));
    left -= run.text.length - text.length;
    const { bold: _bold, ...plain } = run;
    return text === '' ? [] : [{ ...plain, text }];
  });
  return { ...caption, runs };
}

/**
 * The captions over tables without "Tabel 3", and without those the report sets itself over the tables it makes: they
 * say nothing that the tables do not hold.
 */
export function tableCaptions(blocks: readonly ReadBlock[]): ReadBlock[] {
  return blocks.flatMap((block, index): ReadBlock[] => {
    if (block.type !== 'paragraph' || block.style !== 'caption' || blocks[index + 1]?.type !== 'table')
      return [block];
    const text = block.runs.map((run) => run.text).join('');
    const label = LABEL.exec(text)?.[0];
    if (label === undefined) return [block];
    const words = text.slice(label.length).trim();
    return words === '' || ownCaption(words) ? [] : [withoutLabel(block, label.length)];
  });
}

import type { Budget } from '../budget.ts';
import { walkXml, skip, type ElementHandler } from '../xml/walkXml.ts';
import type { RawBlock } from './rawBlocks.ts';
import { Story } from './story.ts';
import { storyHandlers } from './storyHandlers.ts';

/** One footnote, endnote or comment of a part; `author` is empty for notes. */
export type RawNote = { id: string; author: string; text: string };

function linesOf(blocks: readonly RawBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [
          block.runs
            .map((run) => run.text)
            .join('')
            .trim(),
        ]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => linesOf(cell.blocks))),
  );
}

/** The words of blocks, a line each. */
export function plainLinesOf(blocks: readonly RawBlock[]): string {
  return linesOf(blocks)
    .filter((line) => line !== '')
    .join('\n');
}

/** Reads a part of notes or comments (ISO 29500-1 17.11, 17.13.4); the separator lines Word keeps there are none. */
export function readNotes(bytes: Uint8Array, part: string, budget: Budget): RawNote[] {
  const notes: RawNote[] = [];
  const onNote: ElementHandler<Story> = (story, attributes) => {
    const type = attributes['w:type'] ?? 'normal';
    if (type !== 'normal') return skip;
    const before = story.blocksSoFar;
    const note: RawNote = { id: attributes['w:id'] ?? '', author: attributes['w:author'] ?? '', text: '' };
    notes.push(note);
    return () => {
      note.text = plainLinesOf(story.blocksFrom(before));
    };
  };
  const elements = new Map([
    ...storyHandlers.elements,
    ['w:footnote', onNote],
    ['w:endnote', onNote],
    ['w:comment', onNote],
  ] as const);
  walkXml(bytes, part, { ...storyHandlers, elements }, new Story(new Map()), budget);
  return notes;
}

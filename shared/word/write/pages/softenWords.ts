import type { OutlineBlock } from '#shared/report/outline/outline.ts';

/** Longer than any id and any word but a made-up one. */
const LONGEST = 80;
const LONG_WORD = new RegExp(`\\S{${LONGEST}}(?=\\S)`, 'g');

function soften(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(LONG_WORD, '$& ');
  if (Array.isArray(value)) return value.map(soften);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, soften(inner)]));
}

/**
 * Blocks for measuring alone: endless words are given places to break, since the layout of the docx library takes time
 * by the square of a word's length. Headings stay the blocks they are, as their bookmarks hang on them.
 */
export function softenWords(blocks: readonly OutlineBlock[]): OutlineBlock[] {
  return blocks.map((block) =>
    // What comes out has the shape that went in: only texts changed.
    block.type === 'heading' ? block : (soften(block) as OutlineBlock),
  );
}

import type { HeadingBlock, Outline } from '#shared/report/outline/outline.ts';
import { hasText } from './cleanText.ts';

/** Headings of these levels stand in the contents. */
export const CONTENTS_LEVELS = 2;

/** Word allows 40 characters in a bookmark's name: a letter first, then letters, digits and underscores. */
function bookmarkName(anchor: string): string {
  return anchor
    .replace(/[^A-Za-z0-9_]/g, '_')
    .replace(/^(?![A-Za-z])/, 'a')
    .slice(0, 34);
}

/** The bookmark of every heading that shows something; no two are the same, whatever the anchors are. */
export function headingBookmarks(outline: Outline): Map<HeadingBlock, string> {
  const names = new Map<HeadingBlock, string>();
  const taken = new Set<string>();
  for (const block of outline.blocks) {
    if (block.type !== 'heading' || !hasText(block.text)) continue;
    const base = bookmarkName(block.anchor);
    let name = base;
    // Word takes names that differ only in case for the same bookmark.
    for (let next = 2; taken.has(name.toLowerCase()); next += 1) name = `${base}_${next}`;
    taken.add(name.toLowerCase());
    names.set(block, name);
  }
  return names;
}

import type { Budget } from '../budget.ts';
import type { Package } from '../package/openPackage.ts';
import { readRelationships } from '../package/relationships.ts';
import type { Neighbours } from '../readParts.ts';
import type { ReadLoss, ReadNote } from '#shared/report/outline/readOutline.ts';
import type { RawBlock } from '../story/rawBlocks.ts';
import { plainLinesOf, readNotes } from '../story/readNotes.ts';
import { readStory } from '../story/readStory.ts';
import type { Story } from '../story/story.ts';

/** What is left of "Side 3 af 20" without its fields, or with them: no text of anybody's. */
const PAGE_NUMBER = /^(?:side|page)?[\s\d]*(?:af|of|\/)?[\s\d]*$/i;

const PARTS = { footnote: 'footnotes', endnote: 'endnotes', comment: 'comments' } as const;

/**
 * The text beside the body: notes and comments with the place they are set at, headers and footers once each.
 * Fields such as page numbers leave no words there.
 */
export function collectNotes(
  story: Story,
  files: Package,
  neighbours: Neighbours,
  whereOf: (at: RawBlock | null) => string,
  budget: Budget,
): { notes: ReadNote[]; losses: ReadLoss[] } {
  const notes: ReadNote[] = [];
  const losses: ReadLoss[] = [];
  for (const kind of ['footnote', 'endnote', 'comment'] as const) {
    const found = neighbours.find(PARTS[kind]);
    if (!found) continue;
    for (const note of readNotes(found.bytes, found.part, budget)) {
      if (note.text === '') continue;
      const reference = story.noteReferences.find((each) => each.kind === kind && each.id === note.id);
      notes.push({ kind, author: note.author, text: note.text, where: whereOf(reference?.at ?? null) });
    }
  }
  for (const { kind, part } of story.margins) {
    const bytes = files.read(part);
    if (!bytes) continue;
    const margin = readStory(bytes, part, readRelationships(files, part, budget), budget);
    const text = plainLinesOf(margin.finish());
    const where = kind === 'header' ? 'Sidehovedet' : 'Sidefoden';
    if (
      /\p{L}/u.test(text) &&
      !PAGE_NUMBER.test(text) &&
      !notes.some((note) => note.kind === kind && note.text === text)
    )
      notes.push({ kind, author: '', text, where });
    losses.push(...margin.losses.map(({ what }) => ({ what, where })));
  }
  return { notes, losses };
}

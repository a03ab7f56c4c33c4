import type { StoryHandlers } from './handler.ts';
import type { ElementHandler } from '../xml/walkXml.ts';
import type { Story } from './story.ts';

const onDeletion: ElementHandler<Story> = (story, _attributes, parent) => {
  // In a paragraph's properties it is the paragraph mark that is deleted, in a row's the row.
  if (parent === 'w:rPr') {
    if (story.paragraph && !story.readsRunProperties) story.markDeleted = true;
    return undefined;
  }
  if (parent === 'w:trPr') {
    if (story.table?.row) story.table.row.deleted = true;
    return undefined;
  }
  return story.openDeletion();
};

const onInsertion: ElementHandler<Story> = (story, _attributes, parent) => {
  if (parent !== 'w:rPr' && parent !== 'w:trPr') story.insertions += 1;
  return undefined;
};

/** Tracked changes (ISO 29500-1 17.13.5), read as if all were accepted: what is inserted stays, what is deleted goes. */
export const trackedElements: StoryHandlers = [
  ['w:del', onDeletion],
  ['w:moveFrom', onDeletion],
  ['w:ins', onInsertion],
  ['w:moveTo', onInsertion],
];

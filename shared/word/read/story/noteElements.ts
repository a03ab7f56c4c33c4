import type { ElementHandler } from '../xml/walkXml.ts';
import type { StoryHandlers } from './handler.ts';
import type { RawNoteReference } from './rawBlocks.ts';
import type { Story } from './story.ts';

const onReference =
  (kind: RawNoteReference['kind']): ElementHandler<Story> =>
  (story, attributes) => {
    const id = attributes['w:id'];
    if (id !== undefined && story.deletedDepth === 0)
      story.noteReferences.push({ kind, id, at: story.place });
    return undefined;
  };

const onMargin =
  (kind: 'header' | 'footer'): ElementHandler<Story> =>
  (story, attributes) => {
    const part = story.relationships.get(attributes['r:id'] ?? '')?.target;
    if (part !== undefined && !story.margins.some((margin) => margin.part === part))
      story.margins.push({ kind, part });
    return undefined;
  };

/** References to text that lies in other parts: notes, comments, headers and footers. */
export const noteElements: StoryHandlers = [
  ['w:footnoteReference', onReference('footnote')],
  ['w:endnoteReference', onReference('endnote')],
  ['w:commentReference', onReference('comment')],
  ['w:headerReference', onMargin('header')],
  ['w:footerReference', onMargin('footer')],
];

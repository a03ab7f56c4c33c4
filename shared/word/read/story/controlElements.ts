import { isOn, valueOf } from '../xml/values.ts';
import type { StoryHandlers } from './handler.ts';

/** Content controls (ISO 29500-1 17.5.2): unwrapped, wherever they stand; a table of contents is known by its gallery. */
export const controlElements: StoryHandlers = [
  [
    'w:sdt',
    (story) => {
      const { tags, contentsDepth, placeholderDepth } = story;
      return () => {
        story.tags = tags;
        story.contentsDepth = contentsDepth;
        story.placeholderDepth = placeholderDepth;
      };
    },
  ],
  [
    'w:tag',
    (story, attributes, parent) => {
      const tag = valueOf(attributes);
      if (parent === 'w:sdtPr' && tag !== undefined && tag !== '') {
        story.tags = [...story.tags, tag];
        if (story.paragraph) story.paragraph.tags = [...story.paragraph.tags, tag];
      }
      return undefined;
    },
  ],
  [
    'w:docPartGallery',
    (story, attributes) => {
      if (valueOf(attributes) === 'Table of Contents') story.contentsDepth += 1;
      return undefined;
    },
  ],
  [
    'w:showingPlcHdr',
    (story, attributes, parent) => {
      if (parent === 'w:sdtPr' && isOn(attributes)) story.placeholderDepth += 1;
      return undefined;
    },
  ],
  [
    'w:altChunk',
    (story) => {
      story.lose('Et indlejret dokument; åbn filen i Word, og gem den, så teksten kommer med');
      return undefined;
    },
  ],
];

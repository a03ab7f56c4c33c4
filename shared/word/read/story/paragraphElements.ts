import { valueOf, wholeNumber } from '../xml/values.ts';
import { skip } from '../xml/walkXml.ts';
import type { StoryHandlers } from './handler.ts';

/** Paragraphs and what their properties say (ISO 29500-1 17.3.1). */
export const paragraphElements: StoryHandlers = [
  [
    'w:body',
    (story) => {
      story.sawBody = true;
      return undefined;
    },
  ],
  ['w:p', (story) => story.openParagraph()],
  [
    'w:pStyle',
    (story, attributes) => {
      if (story.paragraph) story.paragraph.styleId = valueOf(attributes) ?? null;
      return undefined;
    },
  ],
  [
    'w:outlineLvl',
    (story, attributes) => {
      if (story.paragraph) story.paragraph.outlineLevel = wholeNumber(valueOf(attributes));
      return undefined;
    },
  ],
  [
    'w:numId',
    (story, attributes) => {
      if (story.paragraph) story.paragraph.numId = valueOf(attributes) ?? null;
      return undefined;
    },
  ],
  [
    'w:ilvl',
    (story, attributes) => {
      if (story.paragraph) story.paragraph.listLevel = wholeNumber(valueOf(attributes));
      return undefined;
    },
  ],
  [
    'w:jc',
    (story, attributes, parent) => {
      if (story.paragraph && parent === 'w:pPr') story.paragraph.align = valueOf(attributes) ?? null;
      return undefined;
    },
  ],
  // How the text looked before tracked changes of its formatting.
  ['w:pPrChange', () => skip],
  ['w:rPrChange', () => skip],
  ['w:sectPrChange', () => skip],
  ['w:tblPrChange', () => skip],
  ['w:trPrChange', () => skip],
  ['w:tcPrChange', () => skip],
  ['w:numberingChange', () => skip],
];

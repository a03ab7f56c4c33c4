import { isOn, valueOf, wholeNumber } from '../xml/values.ts';
import type { StoryHandlers } from './handler.ts';
import type { Story } from './story.ts';
import { symbolText } from './symbols.ts';

function endRunProperties(story: Story): void {
  story.readsRunProperties = false;
}

/** Runs, their properties and the signs in them (ISO 29500-1 17.3.2 and 17.3.3). */
export const runElements: StoryHandlers = [
  [
    'w:r',
    (story) => {
      const { run, hidden } = story;
      story.run = { text: '', bold: null, italic: null, size: null, styleId: null, link: null, marks: [] };
      story.hidden = false;
      return () => {
        story.run = run;
        story.hidden = hidden;
      };
    },
  ],
  [
    'w:rPr',
    (story, _attributes, parent) => {
      story.readsRunProperties = parent === 'w:r';
      return endRunProperties;
    },
  ],
  [
    'w:rStyle',
    (story, attributes) => {
      if (story.run && story.readsRunProperties) story.run.styleId = valueOf(attributes) ?? null;
      return undefined;
    },
  ],
  [
    'w:b',
    (story, attributes) => {
      if (story.run && story.readsRunProperties) story.run.bold = isOn(attributes);
      return undefined;
    },
  ],
  [
    'w:i',
    (story, attributes) => {
      if (story.run && story.readsRunProperties) story.run.italic = isOn(attributes);
      return undefined;
    },
  ],
  [
    'w:sz',
    (story, attributes) => {
      if (story.run && story.readsRunProperties) story.run.size = wholeNumber(valueOf(attributes));
      return undefined;
    },
  ],
  [
    'w:vanish',
    (story, attributes) => {
      if (story.run && story.readsRunProperties) story.hidden = isOn(attributes);
      return undefined;
    },
  ],
  [
    'w:tab',
    (story, _attributes, parent) => {
      // The same name is a tab stop in a paragraph's properties.
      if (parent === 'w:r') story.addText('\t');
      return undefined;
    },
  ],
  [
    'w:ptab',
    (story) => {
      story.addText('\t');
      return undefined;
    },
  ],
  [
    'w:br',
    (story) => {
      story.addText('\n');
      return undefined;
    },
  ],
  [
    'w:cr',
    (story) => {
      story.addText('\n');
      return undefined;
    },
  ],
  [
    'w:noBreakHyphen',
    (story) => {
      story.addText('\u2011');
      return undefined;
    },
  ],
  [
    'w:sym',
    (story, attributes) => {
      const text = symbolText(attributes['w:char']);
      if (text === null) story.lose(`Et tegn fra skrifttypen ${attributes['w:font'] ?? 'Symbol'}`);
      else story.addText(text);
      return undefined;
    },
  ],
];

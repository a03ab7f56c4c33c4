import { isMarkName, readPrintedName } from '#shared/report/marks/markName.ts';
import type { StoryHandlers } from './handler.ts';
import type { Story } from './story.ts';

/** The marks being read, by the id that their end names them by. */
const open = new WeakMap<Story, Map<string, string>>();

/** Bookmarks (ISO 29500-1 17.13.6) that this app set round what it printed of its records; others say nothing here. */
export const markElements: StoryHandlers = [
  [
    'w:bookmarkStart',
    (story, attributes) => {
      const name = attributes['w:name'] ?? '';
      const printed = readPrintedName(name);
      if (printed) story.printed.push(printed);
      const id = attributes['w:id'];
      if (id === undefined || !isMarkName(name)) return undefined;
      const marks = open.get(story) ?? new Map<string, string>();
      open.set(story, marks.set(id, name));
      story.marks = story.marks.concat(name);
      return undefined;
    },
  ],
  [
    'w:bookmarkEnd',
    (story, attributes) => {
      const name = open.get(story)?.get(attributes['w:id'] ?? '');
      if (name !== undefined) story.marks = story.marks.filter((mark) => mark !== name);
      return undefined;
    },
  ],
];

import { skip } from '../xml/walkXml.ts';
import type { StoryHandlers } from './handler.ts';
import type { Story } from './story.ts';

/** For each alternative being read, whether one of its choices has been taken. */
const taken = new WeakMap<Story, boolean[]>();

/** Text boxes, and content written twice for new and old programs (ISO 29500-3): one of the two is read. */
export const boxElements: StoryHandlers = [
  ['w:txbxContent', (story) => story.openBox()],
  [
    'mc:AlternateContent',
    (story) => {
      const open = taken.get(story) ?? [];
      taken.set(story, open);
      open.push(false);
      return () => {
        open.pop();
      };
    },
  ],
  [
    'mc:Choice',
    (story, attributes, _parent, resolve) => {
      const open = taken.get(story);
      const understood = (attributes['Requires'] ?? '')
        .split(/\s+/)
        .every((prefix) => prefix === '' || resolve(prefix) !== '?');
      if (!open || open.at(-1) === true || !understood) return skip;
      open[open.length - 1] = true;
      return undefined;
    },
  ],
  ['mc:Fallback', (story) => (taken.get(story)?.at(-1) === true ? skip : undefined)],
];

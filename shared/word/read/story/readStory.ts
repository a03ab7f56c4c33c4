import type { Budget } from '../budget.ts';
import type { Relationship } from '../package/relationships.ts';
import { walkXml } from '../xml/walkXml.ts';
import { Story } from './story.ts';
import { storyHandlers } from './storyHandlers.ts';

/** Reads the text of one part: the body, a header, a footer. */
export function readStory(
  bytes: Uint8Array,
  part: string,
  relationships: ReadonlyMap<string, Relationship>,
  budget: Budget,
): Story {
  const story = new Story(relationships);
  walkXml(bytes, part, storyHandlers, story, budget);
  return story;
}

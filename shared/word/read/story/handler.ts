import type { ElementHandler } from '../xml/walkXml.ts';
import type { Story } from './story.ts';

/** Handlers of one family of elements, by the reader's element names. */
export type StoryHandlers = readonly (readonly [string, ElementHandler<Story>])[];

import type { Handlers } from '../xml/walkXml.ts';
import { boxElements } from './boxElements.ts';
import { controlElements } from './controlElements.ts';
import { drawingElements } from './drawingElements.ts';
import { addInstruction, fieldElements } from './fieldElements.ts';
import { markElements } from './markElements.ts';
import { noteElements } from './noteElements.ts';
import { paragraphElements } from './paragraphElements.ts';
import { runElements } from './runElements.ts';
import type { Story } from './story.ts';
import { tableElements } from './tableElements.ts';
import { trackedElements } from './trackedElements.ts';

/** Line ends and tabs in the XML itself are blanks in Word; a soft hyphen is no letter. */
function readText(story: Story, text: string): void {
  const plain = !/[\r\n\t\u00ad]/.test(text);
  story.addText(plain ? text : text.replace(/[\r\n\t]+/g, ' ').replaceAll('\u00ad', ''));
}

/** All elements of a document's text. */
export const storyHandlers: Handlers<Story> = {
  elements: new Map([
    ...paragraphElements,
    ...runElements,
    ...tableElements,
    ...trackedElements,
    ...controlElements,
    ...fieldElements,
    ...drawingElements,
    ...boxElements,
    ...noteElements,
    ...markElements,
  ]),
  text: new Map<string, (story: Story, text: string) => void>([
    ['w:t', readText],
    ['m:t', readText],
    ['a:t', readText],
    ['w:instrText', addInstruction],
    [
      'w:delText',
      (story, text) => {
        if (story.deletedDepth > 0) story.addText(text);
        else story.lose(`Slettet tekst (sporet ændring): ”${text}”`);
      },
    ],
  ]),
  // Words where the format has none: never dropped in silence. Drawings keep measures as text; those are no words.
  otherText(story, text, element) {
    if (/^[w?]:/.test(element) && element !== 'w:fldData' && /\p{L}{2}/u.test(text))
      story.lose(`Tekst i et ukendt element: ”${text.trim()}”`);
  },
};

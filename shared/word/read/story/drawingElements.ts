import type { ElementHandler } from '../xml/walkXml.ts';
import type { StoryHandlers } from './handler.ts';
import type { Story } from './story.ts';

/** What the drawing around a picture says of it; one drawing may hold several pictures. */
const described = new WeakMap<Story, { altText: string; decorative: boolean }>();

function addImage(story: Story, relationId: string, external: boolean): void {
  const { altText, decorative } = described.get(story) ?? { altText: '', decorative: false };
  const target = story.relationships.get(relationId);
  if (external || target?.external === true) {
    story.lose(
      `Et billede, der ligger uden for filen og ikke bliver hentet: ${target?.target ?? relationId}`,
    );
    return;
  }
  if (!target) story.lose('Et billede, som filen ikke indeholder');
  story.addImage({ part: target?.target ?? null, altText, decorative, marks: story.marks });
}

const onDescription: ElementHandler<Story> = (story, attributes) => {
  const altText = attributes['descr'] ?? '';
  const known = described.get(story);
  if (known?.altText === '') known.altText = altText;
  return undefined;
};

const onDrawing: ElementHandler<Story> = (story) => {
  const outer = described.get(story);
  described.set(story, { altText: '', decorative: false });
  return () => {
    if (outer) described.set(story, outer);
    else described.delete(story);
  };
};

const onDiagram =
  (attribute: string): ElementHandler<Story> =>
  (story, attributes) => {
    const part = story.relationships.get(attributes[attribute] ?? '')?.target;
    if (part !== undefined && story.paragraph && story.deletedDepth === 0)
      story.diagrams.push({ part, at: story.paragraph });
    return undefined;
  };

/** Pictures, drawings, diagrams and objects (ISO 29500-1 20 and 21, VML in part 4). */
export const drawingElements: StoryHandlers = [
  ['w:drawing', onDrawing],
  ['w:pict', onDrawing],
  ['wp:docPr', onDescription],
  ['pic:cNvPr', onDescription],
  [
    'v:shape',
    (story, attributes) => {
      const altText = attributes['alt'] ?? '';
      const known = described.get(story);
      if (known && altText !== '') known.altText = altText;
      return undefined;
    },
  ],
  [
    '?:decorative',
    (story, attributes) => {
      const known = described.get(story);
      if (known) known.decorative = attributes['val'] === '1' || attributes['val'] === 'true';
      return undefined;
    },
  ],
  [
    'a:blip',
    (story, attributes) => {
      const embedded = attributes['r:embed'];
      const linked = attributes['r:link'];
      if (embedded !== undefined) addImage(story, embedded, false);
      else if (linked !== undefined) addImage(story, linked, true);
      return undefined;
    },
  ],
  [
    'v:imagedata',
    (story, attributes) => {
      const id = attributes['r:id'] ?? attributes['o:relid'];
      if (id !== undefined) addImage(story, id, false);
      return undefined;
    },
  ],
  [
    // WordArt of old files keeps its words in an attribute.
    'v:textpath',
    (story, attributes) => {
      const text = attributes['string'] ?? '';
      if (text !== '') story.addText(text);
      return undefined;
    },
  ],
  ['dgm:relIds', onDiagram('r:dm')],
  ['c:chart', onDiagram('r:id')],
  [
    'o:OLEObject',
    (story, attributes) => {
      story.lose(`Et indlejret objekt (${attributes['ProgID'] ?? 'ukendt program'})`);
      return undefined;
    },
  ],
];

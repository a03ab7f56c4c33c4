import type { StoryHandlers } from './handler.ts';
import type { Story } from './story.ts';

const ADDRESS = /^(?:https?:\/\/|mailto:)\S+$/i;

function linkTo(story: Story, address: string): string | null {
  if (ADDRESS.test(address)) return address;
  if (address !== '') story.lose(`Link til ${address}`);
  return null;
}

/** Fields and hyperlinks (ISO 29500-1 17.16): the result stays, the instruction goes, a link keeps its address. */
export const fieldElements: StoryHandlers = [
  [
    'w:fldSimple',
    (story, attributes) => {
      story.fields = [
        ...story.fields,
        { phase: 'result', instruction: attributes['w:instr'] ?? '', link: null },
      ];
      return () => {
        story.fields = story.fields.slice(0, -1);
      };
    },
  ],
  [
    'w:fldChar',
    (story, attributes) => {
      const field = story.fields.at(-1);
      switch (attributes['w:fldCharType']) {
        case 'begin':
          story.fields.push({ phase: 'instruction', instruction: '', link: null });
          break;
        case 'separate':
          if (!field) break;
          field.phase = 'result';
          const target = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(field.instruction)?.[1];
          if (target !== undefined) field.link = linkTo(story, target);
          break;
        case 'end':
          story.fields.pop();
          break;
        default:
      }
      return undefined;
    },
  ],
  [
    'w:hyperlink',
    (story, attributes) => {
      const outer = story.link;
      const target = story.relationships.get(attributes['r:id'] ?? '');
      story.link = target?.external ? linkTo(story, target.target) : null;
      return () => {
        story.link = outer;
      };
    },
  ],
];

/** The text of an instruction, which is not printed. */
export function addInstruction(story: Story, text: string): void {
  const field = story.fields.at(-1);
  if (field?.phase === 'instruction') field.instruction += text;
}

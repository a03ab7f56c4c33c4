import type { Reference } from '#shared/domain/richText.ts';
import type { Section } from '#shared/domain/section.ts';
import type { HeadingBlock, OutlineBlock } from '#shared/report/outline/outline.ts';
import { phrases } from '../phrases.ts';

/** Something a report can refer to, and how the reference reads. */
export type ReferenceTarget = Reference & {
  /** What one chooses it by: "4.1 Projektets navn". */
  title: string;
  /** What the reference prints: "afsnit 8"; `shown` is the part of it that the target itself gives. */
  text: string;
  shown: string;
  anchor: string;
};

function headingTarget(heading: HeadingBlock, reference: Reference): ReferenceTarget {
  const { number, text, anchor } = heading;
  return {
    ...reference,
    title: number === null ? text : `${number} ${text}`,
    text: number === null ? phrases.reference.heading(text) : phrases.reference.section(number),
    shown: number ?? text,
    anchor,
  };
}

/** All that a laid-out report can refer to, in its order: sections, activities, and figures with a caption. */
export function referenceTargets(
  blocks: readonly OutlineBlock[],
  sections: readonly Pick<Section, 'id' | 'key'>[],
): ReferenceTarget[] {
  const keys = new Map(sections.map(({ id, key }) => [id, key]));
  return blocks.flatMap((block): ReferenceTarget[] => {
    if (block.type === 'heading' && block.source?.entity === 'section') {
      const key = keys.get(block.source.id);
      return key === undefined ? [] : [headingTarget(block, { type: 'section', id: key })];
    }
    if (block.type === 'heading' && block.source?.entity === 'activity') {
      return [headingTarget(block, { type: 'activity', id: block.source.id })];
    }
    if (block.type === 'image' && block.figure !== undefined) {
      const number = String(block.figure);
      return [
        {
          type: 'figure',
          id: block.imageId,
          title: `${phrases.reference.figureTitle(number)} ${block.caption || block.credit}`,
          text: phrases.reference.figure(number),
          shown: number,
          anchor: `figur_${number}`,
        },
      ];
    }
    return [];
  });
}

import { assertNever } from '#shared/domain/assertNever.ts';
import type { Reference } from '#shared/domain/richText.ts';
import type { Section, SectionKey } from '#shared/domain/section.ts';
import type { HeadingBlock, OutlineBlock } from '#shared/report/outline/outline.ts';
import { phrases } from '../phrases.ts';
import { captionOf } from './captionOf.ts';

/** Something a report can refer to, and how the reference reads. */
export type ReferenceTarget = Reference & {
  /** What one chooses it by: "4.1 Projektets navn". */
  title: string;
  /** What the reference prints: "afsnit 8"; `shown` is the part of it that the target itself gives. */
  text: string;
  shown: string;
  anchor: string;
};

const words = phrases.reference;

function headingTarget({ number, text, anchor }: HeadingBlock, reference: Reference): ReferenceTarget {
  return {
    ...reference,
    title: number === null ? text : `${number} ${text}`,
    text: number === null ? words.heading(text) : words.section(number),
    shown: number ?? text,
    anchor,
  };
}

type SectionKeys = ReadonlyMap<string, SectionKey>;

/** What references call a heading, figure or table by; null for one they have no name for. */
function nameOf(block: OutlineBlock, keys: SectionKeys): Reference | null {
  switch (block.type) {
    case 'heading': {
      if (block.source?.entity === 'activity') return { type: 'activity', id: block.source.id };
      const key = block.source?.entity === 'section' ? keys.get(block.source.id) : undefined;
      return key === undefined ? null : { type: 'section', id: key };
    }
    case 'image':
      return { type: 'figure', id: block.imageId };
    case 'chart': {
      const key = keys.get(block.source?.id ?? '');
      return key === undefined ? null : { type: 'chart', id: key };
    }
    case 'table': {
      const id = block.role === 'text' ? block.id : block.role;
      return id === undefined ? null : { type: 'table', id };
    }
    default:
      return null;
  }
}

function captionTarget(block: OutlineBlock, reference: Reference): ReferenceTarget[] {
  const caption = captionOf(block);
  if (!caption) return [];
  const { label, number, anchor } = caption;
  const target = (title: string, text: string) => [
    { ...reference, title: `${title} ${caption.words}`, text, shown: number, anchor },
  ];
  switch (label) {
    case 'figure':
      return target(words.figureTitle(number), words.figure(number));
    case 'table':
      return target(words.tableTitle(number), words.table(number));
    default:
      return assertNever(label);
  }
}

/** All that a laid-out report can refer to, in its order: sections, activities, and figures and tables with a caption. */
export function referenceTargets(
  blocks: readonly OutlineBlock[],
  sections: readonly Pick<Section, 'id' | 'key'>[],
): ReferenceTarget[] {
  const keys: SectionKeys = new Map(sections.map(({ id, key }) => [id, key]));
  return blocks.flatMap((block) => {
    const reference = nameOf(block, keys);
    if (!reference) return [];
    return block.type === 'heading' ? [headingTarget(block, reference)] : captionTarget(block, reference);
  });
}

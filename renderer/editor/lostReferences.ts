import type { Inline, List, RichText } from '#shared/domain/richText.ts';
import type { ReferenceTarget } from '#shared/report/layouts/parts/referenceTargets.ts';
import { targetOf } from './referenceChoices.ts';

function runsOf(block: RichText[number]): Inline[] {
  const ofList = (list: List): Inline[] =>
    list.items.flatMap((item) => [...item.content, ...item.children.flatMap(ofList)]);
  switch (block.type) {
    case 'paragraph':
      return block.content;
    case 'table':
      return block.rows.flat(2);
    default:
      return ofList(block);
  }
}

/** The words of the references in a text that lead to nothing the report prints. */
export function lostReferences(text: RichText, choices: readonly ReferenceTarget[] | null): string[] {
  if (!choices) return [];
  return text
    .flatMap(runsOf)
    .filter(({ ref }) => ref && !targetOf(choices, ref))
    .map((run) => run.text);
}

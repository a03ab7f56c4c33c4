import { Document } from 'docx';
import { layoutDocument } from 'docx/layout';
import type { OutlineBlock } from '#shared/report/outline/outline.ts';
import { coverFrame, textFrame } from '../pageFrame.ts';
import { listNumberings } from '../styles/listStyles.ts';
import { tableStyles } from '../styles/tableStyles.ts';
import { wordStyles } from '../styles/wordStyles.ts';
import { writeBody } from '../writeBody.ts';
import { softenWords } from './softenWords.ts';
import type { WriteContext } from '../writeContext.ts';

/** How many pages a group takes, and on which of them (from 0) each of its headings starts, in their order. */
export type GroupPages = { count: number; headings: (number | null)[] };

/** Lays a group out as Word does, with the metrics of the fonts, and looks where its headings fall. */
export function measureGroup(context: WriteContext, group: readonly OutlineBlock[]): GroupPages {
  const { design } = context;
  const blocks = softenWords(group);
  const { parts, starts } = writeBody(context, blocks);
  const frame =
    blocks[0]?.type === 'cover'
      ? coverFrame(design)
      : textFrame({ runningTitle: ' ', runningFoot: '', headerLogoId: null, draft: null }, context);
  const document = new Document({
    sections: [{ ...frame, children: parts }],
    externalStyles: tableStyles(design),
    styles: wordStyles(design),
    numbering: listNumberings(design),
  });
  const { pages } = layoutDocument(document, { guess: true });
  const pageOf = new Map<number, number>();
  pages.forEach((page, number) => {
    for (const { index } of page.body) if (!pageOf.has(index)) pageOf.set(index, number);
  });
  return {
    count: Math.max(pages.length, 1),
    headings: blocks
      .filter((block) => block.type === 'heading')
      .map((block) => pageOf.get(starts.get(block) ?? -1) ?? null),
  };
}

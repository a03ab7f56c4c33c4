import type { WordProblem } from '../wordProblem.ts';
import type { WordParts } from '../wordParts.ts';
import { elementsOf, textOf } from '../xmlTree.ts';
import type { XmlNode } from '../xmlTree.ts';

function isEmpty(block: XmlNode): boolean {
  return block.name === 'w:p' && textOf(block) === '' && elementsOf(block, 'w:drawing').next().done === true;
}

/** A paragraph without text is air made with the Enter key, but for the one Word wants after a table or at a section's end. */
function emptyParagraphs(part: string, body: XmlNode): WordProblem[] {
  const blocks = body.children.filter((child) => child.name !== 'w:sectPr');
  return blocks.flatMap((block, index): WordProblem[] => {
    const endsSection = (one: XmlNode) => elementsOf(one, 'w:sectPr').next().done === false;
    const before = blocks[index - 1];
    // The last section's properties stand after its last block, so one that shows nothing is a paragraph alone.
    const alone = index === blocks.length - 1 && (!before || endsSection(before));
    const needed = alone || endsSection(block) || before?.name === 'w:tbl';
    return isEmpty(block) && !needed ? [{ code: 'empty-paragraph', part, detail: `nr. ${index + 1}` }] : [];
  });
}

function fields(part: string, page: XmlNode): WordProblem[] {
  const marks = [...elementsOf(page, 'w:fldChar')];
  const count = (type: string) => marks.filter((mark) => mark.attributes['w:fldCharType'] === type).length;
  const dirty = [...marks, ...elementsOf(page, 'w:fldSimple')].filter((field) =>
    ['true', '1', 'on'].includes(field.attributes['w:dirty'] ?? ''),
  );
  return [
    // Word asks "update the fields?" when such a file is opened.
    ...dirty.map(() => ({ code: 'dirty-field' as const, part, detail: 'w:dirty' })),
    ...(count('begin') === count('end')
      ? []
      : [{ code: 'open-field' as const, part, detail: `${count('begin')} begin, ${count('end')} end` }]),
  ];
}

/** Paragraphs and fields: no air made of empty paragraphs, no text boxes, no field left open or dirty. */
export function lintParagraphs(parts: WordParts): WordProblem[] {
  return [...parts.pages].flatMap(([part, page]) => [
    ...[...elementsOf(page, 'w:body')].flatMap((body) => emptyParagraphs(part, body)),
    ...[...elementsOf(page, 'w:txbxContent')].map((box) => ({
      code: 'text-box' as const,
      part,
      detail: textOf(box).slice(0, 40),
    })),
    ...fields(part, page),
  ]);
}

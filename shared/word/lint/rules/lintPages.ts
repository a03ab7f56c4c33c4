import { headingLevels } from '../headingLevels.ts';
import type { WordProblem } from '../wordProblem.ts';
import type { WordParts } from '../wordParts.ts';
import { childOf, elementsOf, textOf, valueOf } from '../xmlTree.ts';
import type { XmlNode } from '../xmlTree.ts';

const PART = 'word/document.xml';

function isOn(properties: XmlNode | undefined, name: string): boolean | undefined {
  const mark = childOf(properties, name);
  return mark && !['0', 'false', 'off'].includes(mark.attributes['w:val'] ?? '');
}

/** Whether the paragraphs of a style keep with the next, by the style itself or one it is based on. */
function keepingStyles(styles: XmlNode): (id: string | undefined) => boolean {
  const byId = new Map(
    [...elementsOf(styles, 'w:style')].map((style) => [style.attributes['w:styleId'], style]),
  );
  const keeps = (id: string | undefined, depth = 0): boolean => {
    const style = id === undefined || depth > 20 ? undefined : byId.get(id);
    if (!style) return false;
    return isOn(childOf(style, 'w:pPr'), 'w:keepNext') ?? keeps(valueOf(style, 'w:basedOn'), depth + 1);
  };
  return keeps;
}

function isTableCaption(paragraph: XmlNode): boolean {
  return [...elementsOf(paragraph, 'w:instrText')].some(({ text }) => /^\s*SEQ Tabel\b/.test(text));
}

/** What a page's end must not part: a heading from its text, a caption from its table, a row from itself. */
export function lintPages({ body, styles }: WordParts): WordProblem[] {
  const { headings } = headingLevels(styles);
  const keeps = keepingStyles(styles);
  const keepsNext = (paragraph: XmlNode) => {
    const properties = childOf(paragraph, 'w:pPr');
    return isOn(properties, 'w:keepNext') ?? keeps(valueOf(properties, 'w:pStyle'));
  };
  const problem = (code: WordProblem['code'], node: XmlNode): WordProblem => ({
    code,
    part: PART,
    detail: textOf(node).slice(0, 40),
  });
  const paragraphs = [...elementsOf(body, 'w:p')];
  const blocks = [...elementsOf(body, 'w:body')].flatMap(({ children }) => children);
  return [
    ...paragraphs
      .filter((one) => headings.has(valueOf(childOf(one, 'w:pPr'), 'w:pStyle') ?? '') && !keepsNext(one))
      .map((one) => problem('heading-left-alone', one)),
    ...blocks
      .filter((one, at) => isTableCaption(one) && (!keepsNext(one) || blocks[at + 1]?.name !== 'w:tbl'))
      .map((one) => problem('caption-apart', one)),
    ...[...elementsOf(body, 'w:tr')]
      .filter((row) => isOn(childOf(row, 'w:trPr'), 'w:cantSplit') !== true)
      .map((row) => problem('row-may-split', row)),
  ];
}

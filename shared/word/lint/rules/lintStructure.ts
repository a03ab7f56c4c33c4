import { styleIds } from '../../write/styles/styleIds.ts';
import type { WordProblem } from '../wordProblem.ts';
import type { WordParts } from '../wordParts.ts';
import { childOf, elementsOf, textOf, valueOf } from '../xmlTree.ts';
import type { XmlNode } from '../xmlTree.ts';

const PART = 'word/document.xml';

/** Signs that people type, or fonts draw, for a bullet. */
const BULLET = /^\s*[•▪●◦\uF0B7\uF0A7]/;

/** ECMA-376 17.4.55: the attributes Word writes, or the bits of `w:val` that older programs write. */
function look(table: XmlNode, name: string, bit: number): boolean {
  const attributes = childOf(childOf(table, 'w:tblPr'), 'w:tblLook')?.attributes ?? {};
  const flag = attributes[`w:${name}`];
  if (flag !== undefined) return ['1', 'true', 'on'].includes(flag);
  return (Number.parseInt(attributes['w:val'] ?? '0', 16) & bit) !== 0;
}

/**
 * A table that says its first row is its head must mark it as one. A table of data has its head there or in its first
 * column; one that only places things has none.
 */
function heads(body: XmlNode): WordProblem[] {
  const isData = (table: XmlNode) => valueOf(childOf(table, 'w:tblPr'), 'w:tblStyle') === styleIds.table;
  return [...elementsOf(body, 'w:tbl')]
    .filter((table) => {
      if (!look(table, 'firstRow', 0x0020)) return isData(table) && !look(table, 'firstColumn', 0x0080);
      return !childOf(childOf(childOf(table, 'w:tr'), 'w:trPr'), 'w:tblHeader');
    })
    .map((table) => ({ code: 'table-without-header', part: PART, detail: textOf(table).slice(0, 40) }));
}

/** The styles with a numbering of their own, by id; a style has the numbering of the one it is based on. */
function numberedStyles(styles: XmlNode): (id: string | undefined) => boolean {
  const byId = new Map(
    [...elementsOf(styles, 'w:style')].map((style) => [style.attributes['w:styleId'], style]),
  );
  const isNumbered = (id: string | undefined, depth = 0): boolean => {
    const style = id === undefined || depth > 20 ? undefined : byId.get(id);
    if (!style) return false;
    return (
      childOf(childOf(style, 'w:pPr'), 'w:numPr') !== undefined ||
      isNumbered(valueOf(style, 'w:basedOn'), depth + 1)
    );
  };
  return isNumbered;
}

function typedLists(body: XmlNode, styles: XmlNode): WordProblem[] {
  const isNumbered = numberedStyles(styles);
  return [...elementsOf(body, 'w:p')]
    .filter((paragraph) => {
      const properties = childOf(paragraph, 'w:pPr');
      const numbered =
        childOf(properties, 'w:numPr') !== undefined || isNumbered(valueOf(properties, 'w:pStyle'));
      return !numbered && BULLET.test(textOf(paragraph));
    })
    .map((paragraph) => ({ code: 'list-by-hand', part: PART, detail: textOf(paragraph).slice(0, 40) }));
}

/** Who is quoted stands under a quotation in Word's own style for one. */
function looseQuotes(body: XmlNode, styles: XmlNode): WordProblem[] {
  const quotes = new Set(
    [...elementsOf(styles, 'w:style')]
      .filter((style) => /^(intense )?quote$/i.test(valueOf(style, 'w:name') ?? ''))
      .map((style) => style.attributes['w:styleId']),
  );
  const paragraphs = [...elementsOf(body, 'w:p')];
  const styleOf = (paragraph: XmlNode | undefined) => valueOf(childOf(paragraph, 'w:pPr'), 'w:pStyle');
  return paragraphs
    .filter((paragraph, at) => {
      const before = styleOf(paragraphs[at - 1]);
      return (
        styleOf(paragraph) === styleIds.quoteSource && before !== styleIds.quoteSource && !quotes.has(before)
      );
    })
    .map((paragraph) => ({ code: 'quote-not-real', part: PART, detail: textOf(paragraph).slice(0, 40) }));
}

function emptyLinks(page: XmlNode, part: string): WordProblem[] {
  return [...elementsOf(page, 'w:hyperlink')]
    .filter((link) => textOf(link).trim() === '' && elementsOf(link, 'w:drawing').next().done === true)
    .map((link) => ({
      code: 'empty-link',
      part,
      detail: link.attributes['r:id'] ?? link.attributes['w:anchor'] ?? '',
    }));
}

/** What only looks like structure is none to a screen reader: heads of tables, lists, quotations, links (WCAG 1.3.1, 2.4.4). */
export function lintStructure(parts: WordParts): WordProblem[] {
  return [
    ...heads(parts.body),
    ...typedLists(parts.body, parts.styles),
    ...looseQuotes(parts.body, parts.styles),
    ...[...parts.pages].flatMap(([part, page]) => emptyLinks(page, part)),
  ];
}

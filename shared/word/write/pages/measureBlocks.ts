import { measureParagraph } from './measureParagraph.ts';
import type { MeasuredParagraph } from './measureParagraph.ts';
import type { Piece } from './piece.ts';
import type { StyleSheet } from './styleSheet.ts';
import { attributeOf, childOf, childrenOf, nameOf, numberOf, switchOf } from './xmlNode.ts';
import type { XmlNode } from './xmlNode.ts';

function sharesBorder(one: MeasuredParagraph | undefined, other: MeasuredParagraph | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.look.border !== '' &&
    one.look.border === other.look.border
  );
}

/** Paragraphs that follow each other, their borders joined where they are alike. */
function joinParagraphs(paragraphs: readonly MeasuredParagraph[]): Piece[] {
  return paragraphs.map((paragraph, index) => {
    const { look, lines, bookmarks, node } = paragraph;
    const previous = paragraphs[index - 1];
    const next = paragraphs[index + 1];
    // Paragraphs of one style with no space between them (ECMA-376 17.3.1.9).
    const tight = (other: MeasuredParagraph | undefined) =>
      look.contextual && other !== undefined && other.styleId === paragraph.styleId;
    const top = sharesBorder(previous, paragraph) ? 0 : look.edges.top;
    const bottom = sharesBorder(paragraph, next) ? 0 : look.edges.bottom;
    return {
      lines: lines.map(
        (height, at) => height + (at === 0 ? top : 0) + (at === lines.length - 1 ? bottom : 0),
      ),
      before: tight(previous) ? 0 : look.before,
      after: tight(next) ? 0 : look.after,
      keepNext: look.keepNext,
      keepLines: look.keepLines,
      breakBefore: look.breakBefore,
      bookmarks,
      repeats: 0,
      node,
    };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** How high pieces stand on each other, with the room above the first and under the last. */
export function stackHeight(pieces: readonly Piece[]): number {
  return pieces.reduce(
    (height, { lines, before, after }, index) =>
      height +
      Math.max(before, pieces[index - 1]?.after ?? 0) +
      sum(lines) +
      (index === pieces.length - 1 ? after : 0),
    0,
  );
}

function measureRow(
  row: XmlNode,
  columns: readonly number[],
  tableStyle: string | undefined,
  styles: StyleSheet,
): Piece {
  const margins = styles.cells(tableStyle);
  const cells = childrenOf(row).filter((child) => nameOf(child) === 'w:tc');
  const contents = cells.map((cell, column) => {
    const width =
      (numberOf(childOf(childOf(cell, 'w:tcPr'), 'w:tcW'), 'w:w') ?? columns[column] ?? 0) -
      margins.left -
      margins.right;
    return measureBlocks(
      childrenOf(cell).filter((child) => nameOf(child) !== 'w:tcPr'),
      width,
      styles,
    );
  });
  const heights = contents.map((pieces) => stackHeight(pieces));
  return {
    lines: [Math.max(0, ...heights) + margins.top + margins.bottom],
    before: 0,
    after: 0,
    keepNext: contents.every((pieces) => pieces.every(({ keepNext }) => keepNext)),
    keepLines: true,
    breakBefore: false,
    bookmarks: contents.flat().flatMap(({ bookmarks }) => bookmarks),
    repeats: 0,
    node: row,
  };
}

function measureTable(table: XmlNode, styles: StyleSheet): Piece[] {
  const grid = childOf(table, 'w:tblGrid');
  const columns = grid ? childrenOf(grid).map((column) => numberOf(column, 'w:w') ?? 0) : [];
  const tableStyle = attributeOf(childOf(childOf(table, 'w:tblPr'), 'w:tblStyle'), 'w:val');
  const rows = childrenOf(table).filter((child) => nameOf(child) === 'w:tr');
  const rules = styles.rules(tableStyle);
  let header = 0;
  return rows.map((row, index) => {
    const measured = measureRow(row, columns, tableStyle, styles);
    const above = index === 0 ? rules.top : rules.between;
    const below = index === rows.length - 1 ? rules.bottom : 0;
    const piece = { ...measured, lines: measured.lines.map((height) => height + above + below) };
    const isHeader = switchOf(childOf(row, 'w:trPr'), 'w:tblHeader') === true;
    if (isHeader) header += sum(piece.lines);
    return { ...piece, repeats: isHeader ? 0 : header };
  });
}

/** Paragraphs, tables and content controls that follow each other, as what is laid on pages. */
export function measureBlocks(blocks: readonly XmlNode[], width: number, styles: StyleSheet): Piece[] {
  const pieces: Piece[] = [];
  let paragraphs: MeasuredParagraph[] = [];
  const endParagraphs = () => {
    pieces.push(...joinParagraphs(paragraphs));
    paragraphs = [];
  };
  const measure = (all: readonly XmlNode[]): void => {
    for (const block of all) {
      const name = nameOf(block);
      if (name === 'w:p') paragraphs.push(measureParagraph(block, width, styles));
      else if (name === 'w:sdt') measure(childrenOf(childOf(block, 'w:sdtContent') ?? {}));
      else if (name === 'w:tbl') {
        endParagraphs();
        pieces.push(...measureTable(block, styles));
      }
    }
  };
  measure(blocks);
  endParagraphs();
  return pieces;
}

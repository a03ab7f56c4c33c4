import { plainParagraph, plainRun, withParagraphProperties, withRunProperties } from './looks.ts';
import type { Indents, ParagraphLook, RunLook } from './looks.ts';
import { attributeOf, childOf, childrenOf, nameOf, numberOf } from './xmlNode.ts';
import type { XmlNode } from './xmlNode.ts';

/** Room round the text of a table's cells, in twips. */
export type CellMargins = { top: number; bottom: number; left: number; right: number };

/** What the rules over, between and under a table's rows take, in twips. */
export type TableRules = { top: number; between: number; bottom: number };

/** What the styles of a file say. */
export type StyleSheet = {
  /** How paragraphs of a style look; those of none as `Normal`. */
  paragraph(styleId: string | undefined): { paragraph: ParagraphLook; run: RunLook };
  /** The properties of a style of characters. */
  characters(styleId: string): XmlNode | undefined;
  cells(styleId: string | undefined): CellMargins;
  rules(styleId: string | undefined): TableRules;
  indents: Indents;
};

/** How far up a style's ancestors are looked for; deeper ones are a circle. */
const DEEPEST = 20;

/** Word's own margins of a cell (ECMA-376 17.4.42). */
const WORDS_CELL: CellMargins = { top: 0, bottom: 0, left: 115, right: 115 };

/** Reads a `w:styles` as the docx library has it ready for writing. */
export function readStyleSheet(styles: XmlNode, indents: Indents): StyleSheet {
  const byId = new Map<string, XmlNode>();
  for (const style of childrenOf(styles)) {
    const id = nameOf(style) === 'w:style' ? attributeOf(style, 'w:styleId') : undefined;
    if (id !== undefined) byId.set(id, style);
  }
  const defaults = childOf(styles, 'w:docDefaults');
  const first = {
    paragraph: withParagraphProperties(
      plainParagraph,
      childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'),
      indents,
    ),
    run: withRunProperties(plainRun, childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')),
  };
  const looks = new Map<string, typeof first>();
  const paragraph = (id: string, depth = 0): typeof first => {
    const known = looks.get(id);
    if (known) return known;
    const style = byId.get(id);
    if (!style || depth > DEEPEST) return first;
    const parent = attributeOf(childOf(style, 'w:basedOn'), 'w:val');
    const base = parent === undefined ? first : paragraph(parent, depth + 1);
    const look = {
      paragraph: withParagraphProperties(base.paragraph, childOf(style, 'w:pPr'), indents),
      run: withRunProperties(base.run, childOf(style, 'w:rPr')),
    };
    looks.set(id, look);
    return look;
  };
  const tableOf = (id: string | undefined) => childOf(byId.get(id ?? ''), 'w:tblPr');
  return {
    indents,
    paragraph: (id) => paragraph(id ?? 'Normal'),
    characters: (id) => childOf(byId.get(id), 'w:rPr'),
    cells(id) {
      const margins = childOf(tableOf(id), 'w:tblCellMar');
      const side = (name: keyof CellMargins) =>
        numberOf(childOf(margins, `w:${name}`), 'w:w') ?? WORDS_CELL[name];
      return { top: side('top'), bottom: side('bottom'), left: side('left'), right: side('right') };
    },
    rules(id) {
      const borders = childOf(tableOf(id), 'w:tblBorders');
      // In eighths of a point.
      const rule = (name: string) => ((numberOf(childOf(borders, name), 'w:sz') ?? 0) * 20) / 8;
      return { top: rule('w:top'), between: rule('w:insideH'), bottom: rule('w:bottom') };
    },
  };
}

import { breakLines } from './breakLines.ts';
import type { Stretch } from './breakLines.ts';
import { withParagraphProperties, withRunProperties } from './looks.ts';
import type { ParagraphLook, RunLook } from './looks.ts';
import type { StyleSheet } from './styleSheet.ts';
import { typeface } from './typeface.ts';
import { attributeOf, childOf, childrenOf, nameOf, numberOf, textOf } from './xmlNode.ts';
import type { XmlNode } from './xmlNode.ts';

/** A paragraph as the page sees it; lengths in twips. */
export type MeasuredParagraph = {
  node: XmlNode;
  styleId: string | undefined;
  look: ParagraphLook;
  lines: number[];
  bookmarks: string[];
};

const EMU_PER_TWIP = 635;
const TWIPS_PER_HALF_POINT = 10;
/** The part of a line that lies below its letters' feet, where a picture stands. */
const BELOW = 0.2;

function lineHeight({ font, size, bold }: RunLook): number {
  return (typeface(font, bold).line / 1000) * size * TWIPS_PER_HALF_POINT;
}

function pictureOf(drawing: XmlNode, look: RunLook): Stretch[] {
  const extent = childOf(childOf(drawing, 'wp:inline'), 'wp:extent');
  const width = numberOf(extent, 'cx');
  const height = numberOf(extent, 'cy');
  if (width === undefined || height === undefined) return [];
  const below = lineHeight(look) * BELOW;
  return [{ kind: 'picture', width: width / EMU_PER_TWIP, height: height / EMU_PER_TWIP + below }];
}

function runStretches(run: XmlNode, base: RunLook, line: number, styles: StyleSheet): Stretch[] {
  const properties = childOf(run, 'w:rPr');
  const styleId = attributeOf(childOf(properties, 'w:rStyle'), 'w:val');
  const styled = styleId === undefined ? base : withRunProperties(base, styles.characters(styleId));
  const look = withRunProperties(styled, properties);
  const { widthOf } = typeface(look.font, look.bold);
  const scale = (look.size * TWIPS_PER_HALF_POINT) / 1000;
  const height = (lineHeight(look) * line) / 240;
  return childrenOf(run).flatMap((child): Stretch[] => {
    switch (nameOf(child)) {
      case 'w:t':
        return [{ kind: 'text', text: textOf(child), height, widthOf: (word) => widthOf(word) * scale }];
      case 'w:tab':
        return [{ kind: 'tab' }];
      case 'w:br':
        return [{ kind: 'break' }];
      case 'w:drawing':
        return pictureOf(child, look);
      case 'mc:AlternateContent':
        return childrenOf(childOf(child, 'mc:Choice') ?? child).flatMap((one) => pictureOf(one, look));
      default:
        return [];
    }
  });
}

/**
 * Measures a `w:p`.
 * @param width of the room it stands in, in twips
 */
export function measureParagraph(node: XmlNode, width: number, styles: StyleSheet): MeasuredParagraph {
  const properties = childOf(node, 'w:pPr');
  const styleId = attributeOf(childOf(properties, 'w:pStyle'), 'w:val');
  const style = styles.paragraph(styleId);
  const look = withParagraphProperties(style.paragraph, properties, styles.indents);
  const spacing = look.lineRule === 'auto' ? look.line : 240;
  const bookmarks: string[] = [];
  const stretches: Stretch[] = [];
  const read = (parent: XmlNode): void => {
    for (const child of childrenOf(parent)) {
      const name = nameOf(child);
      if (name === 'w:r') stretches.push(...runStretches(child, style.run, spacing, styles));
      else if (name === 'w:bookmarkStart') bookmarks.push(attributeOf(child, 'w:name') ?? '');
      else if (name !== 'w:pPr') read(child);
    }
  };
  read(node);
  const { left, right, firstLine, line, lineRule, numbered, tabs } = look;
  const hangs = firstLine < 0;
  const room = {
    first: numbered && hangs ? left : left + firstLine,
    left,
    end: width - right,
    stops: hangs ? [...tabs, left].toSorted((a, b) => a - b) : tabs,
  };
  const lines = breakLines(stretches, room, (lineHeight(style.run) * spacing) / 240).map((height) =>
    lineRule === 'exact' ? line : lineRule === 'atLeast' ? Math.max(height, line) : height,
  );
  return { node, styleId, look, lines, bookmarks };
}

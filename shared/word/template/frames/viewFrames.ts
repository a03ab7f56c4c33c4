import type { FrameLine, FramePiece, WordFrame } from '#shared/domain/wordFrame.ts';
import { measureBlocks, stackHeight } from '#shared/word/write/pages/measureBlocks.ts';
import { childrenOf as nodesOf } from '#shared/word/write/pages/xmlNode.ts';
import { measuredStyles, nodeOf } from '../measured.ts';
import { findStyle, idOf, runProperties, styleChain, stylesOf } from '../styles/styleChain.ts';
import type { Frame, TemplateParts } from '../templateParts.ts';
import { childOf, childrenOf, descendantsOf, isOn, ownText, valueOf } from '../xml/element.ts';
import type { XmlElement } from '../xml/element.ts';
import { pictureTypes } from './partPictures.ts';
import { drawingsIn, placeOf } from './placedPictures.ts';

const EMU_PER_PX = 9_525;
const TWIPS_PER_PX = 15;

/** So many pictures of a header or footer are shown; a file that has more was made to fill the machine. */
const MOST_PICTURES = 50;

type Looks = { styles: XmlElement; frame: Frame; shown: ReadonlySet<XmlElement> };

function pictureOf(drawing: XmlElement, { frame, shown }: Looks): Extract<FramePiece, { type: 'picture' }>[] {
  if (!shown.has(drawing)) return [];
  const inside = [...descendantsOf(drawing)];
  const extent = inside.find(({ name }) => name === 'wp:extent')?.attributes ?? {};
  const named = inside.find(({ name }) => name === 'a:blip')?.attributes['r:embed'];
  const picture = frame.pictures.find(({ id }) => id === named);
  const mime = picture && pictureTypes[picture.extension];
  if (!picture || mime === undefined) return [];
  return [
    {
      type: 'picture',
      mime,
      base64: btoa(Array.from(picture.bytes, (byte) => String.fromCharCode(byte)).join('')),
      width: Number(extent['cx'] ?? 0) / EMU_PER_PX,
      height: Number(extent['cy'] ?? 0) / EMU_PER_PX,
    },
  ];
}

/** The style of a paragraph: the one it names, else the one that is used where none is named. */
function styleOf(paragraph: XmlElement, styles: XmlElement): XmlElement | undefined {
  const id = valueOf(childOf(paragraph, 'w:pPr'), 'w:pStyle');
  return stylesOf(styles).find((style) => idOf(style) === id) ?? findStyle(styles, 'Normal');
}

function textPiece(text: string, run: XmlElement, base: readonly XmlElement[]): FramePiece {
  const properties = [...childrenOf(run, 'w:rPr'), ...base];
  const first = (name: string) => properties.map((one) => childOf(one, name)).find((mark) => mark);
  const size = Number(first('w:sz')?.attributes['w:val']);
  const colour = first('w:color')?.attributes['w:val'] ?? '';
  return {
    type: 'text',
    text,
    bold: isOn(first('w:b')),
    italic: isOn(first('w:i')),
    size: Number.isFinite(size) ? size : null,
    colour: /^[0-9A-F]{6}$/i.test(colour) ? colour : null,
  };
}

const FIELDS: [RegExp, 'page' | 'pages'][] = [
  [/^\s*PAGE\b/i, 'page'],
  [/^\s*(?:NUMPAGES|SECTIONPAGES)\b/i, 'pages'],
];

function fieldPiece(instruction: string): FramePiece | null {
  const type = FIELDS.find(([name]) => name.test(instruction))?.[1];
  return type === undefined ? null : { type };
}

/** What a paragraph holds, parted at its tabs. A field of the page's number stands for what it showed last. */
function segmentsOf(paragraph: XmlElement, looks: Looks): FramePiece[][] {
  const base = runProperties(looks.styles, styleOf(paragraph, looks.styles));
  const segments: FramePiece[][] = [[]];
  const fields: { instruction: string; counted: boolean }[] = [];
  const put = (...pieces: FramePiece[]) => {
    if (!fields.some(({ counted }) => counted)) segments.at(-1)?.push(...pieces);
  };
  const mark = (type: string | undefined) => {
    const field = fields.at(-1);
    if (type === 'begin') fields.push({ instruction: '', counted: false });
    else if (type === 'end') fields.pop();
    else if (field) {
      const piece = fieldPiece(field.instruction);
      if (piece) put(piece);
      field.counted = piece !== null;
    }
  };
  const read = (node: XmlElement, run: XmlElement): void => {
    for (const child of childrenOf(node)) {
      if (child.name === 'w:t') put(textPiece(ownText(child), run, base));
      else if (child.name === 'w:tab' && node.name === 'w:r') segments.push([]);
      else if (child.name === 'w:br') put(textPiece('\n', run, base));
      else if (child.name === 'w:drawing') {
        if (!placeOf(child, 0)) put(...pictureOf(child, looks));
      } else if (child.name === 'w:fldChar') mark(child.attributes['w:fldCharType']);
      else if (child.name === 'w:instrText') {
        const field = fields.at(-1);
        if (field) field.instruction += ownText(child);
      } else if (child.name === 'w:fldSimple') {
        const piece = fieldPiece(child.attributes['w:instr'] ?? '');
        if (piece) put(piece);
        else read(child, run);
      } else if (child.name !== 'w:pPr' && child.name !== 'w:rPr') {
        read(child, child.name === 'w:r' ? child : run);
      }
    }
  };
  read(paragraph, paragraph);
  return segments;
}

/** The paragraph properties that count, the nearest first. */
function propertiesOf(paragraph: XmlElement, styles: XmlElement): XmlElement[] {
  const chain = styleChain(stylesOf(styles), styleOf(paragraph, styles));
  return [...childrenOf(paragraph, 'w:pPr'), ...chain.flatMap((style) => childrenOf(style, 'w:pPr'))];
}

function lineOf(paragraph: XmlElement, looks: Looks): FrameLine {
  const properties = propertiesOf(paragraph, looks.styles);
  const align = properties.map((one) => valueOf(one, 'w:jc')).find((value) => value !== undefined);
  const stops = properties.flatMap((one) => childrenOf(childOf(one, 'w:tabs'), 'w:tab'));
  const hasMiddle = stops.some(({ attributes }) => attributes['w:val'] === 'center');
  const segments = segmentsOf(paragraph, looks);
  return {
    align: align === 'center' ? 'center' : align === 'right' || align === 'end' ? 'right' : 'left',
    // Of two, the second stands in the middle when that is where its tab stops.
    segments: hasMiddle && segments.length === 2 ? [...segments, []] : segments,
  };
}

type Cell = WordFrame['rows'][number][number];

function linesIn(parent: XmlElement, looks: Looks): FrameLine[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.name === 'w:p') return [lineOf(child, looks)];
    return child.name === 'w:tcPr' ? [] : linesIn(child, looks);
  });
}

function rowsIn(parent: XmlElement, looks: Looks): Cell[][] {
  return childrenOf(parent).flatMap((child): Cell[][] => {
    if (child.name === 'w:p') return [[{ share: 1, lines: [lineOf(child, looks)] }]];
    if (child.name !== 'w:tr') return rowsIn(child, looks);
    const cells = childrenOf(child, 'w:tc');
    const widths = cells.map((cell) =>
      Number(childOf(childOf(cell, 'w:tcPr'), 'w:tcW')?.attributes['w:w'] ?? 0),
    );
    const sum = widths.reduce((total, width) => total + width, 0);
    return [
      cells.map((cell, at) => ({
        share: sum > 0 ? (widths[at] ?? 0) / sum : 1 / cells.length,
        lines: linesIn(cell, looks),
      })),
    ];
  });
}

/**
 * The headers and footers of a template as the preview draws them, each with what it takes of a page whose text is
 * `width` twips wide.
 */
export function viewFrames(template: TemplateParts, width: number): WordFrame[] {
  const { evenAndOdd, frames, numbering, styles, themeFonts } = template;
  const measured = measuredStyles(styles, numbering, themeFonts);
  return frames
    .filter(({ type }) => type !== 'even' || evenAndOdd)
    .map((frame) => {
      const shown = new Set(drawingsIn(frame.root).slice(0, MOST_PICTURES));
      const looks = { styles, frame, shown };
      const blocks = childrenOf(frame.root);
      const heightOf = (parts: XmlElement[]) =>
        stackHeight(
          measureBlocks(nodesOf(nodeOf({ ...frame.root, children: parts }, themeFonts)), width, measured),
        );
      return {
        kind: frame.kind,
        type: frame.type,
        hasPageNumber: frame.hasPageNumber,
        height: heightOf(blocks),
        rows: rowsIn(frame.root, looks),
        placed: blocks.flatMap((block, at) =>
          drawingsIn(block).flatMap((drawing) => {
            if (!shown.has(drawing)) return [];
            const place = placeOf(drawing, heightOf(blocks.slice(0, at)) / TWIPS_PER_PX);
            return place ? pictureOf(drawing, looks).map((picture) => ({ ...picture, ...place })) : [];
          }),
        ),
      };
    });
}

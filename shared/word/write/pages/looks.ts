import { attributeOf, childOf, childrenOf, nameOf, numberOf, switchOf } from './xmlNode.ts';
import type { XmlNode } from './xmlNode.ts';

/** What of a run decides how wide it is. `size` in half-points. */
export type RunLook = { font: string; size: number; bold: boolean };

/** What of a paragraph decides how high it is and where it may stand; lengths in twips. */
export type ParagraphLook = {
  before: number;
  after: number;
  /** Parts of 240 of a line's own height; twips when the rule is another (ECMA-376 17.3.1.33). */
  line: number;
  lineRule: 'auto' | 'exact' | 'atLeast';
  /** No space between paragraphs of the same style. */
  contextual: boolean;
  left: number;
  right: number;
  /** Of the first line, beside `left`; negative for a hanging one. */
  firstLine: number;
  keepNext: boolean;
  keepLines: boolean;
  breakBefore: boolean;
  /** What the border takes above and below. */
  edges: { top: number; bottom: number };
  /** Paragraphs whose borders are alike share one round them all (ECMA-376 17.3.1.24). */
  border: string;
  tabs: number[];
  /** Whether a number or bullet stands in the hanging indent. */
  numbered: boolean;
};

export const plainRun: RunLook = { font: 'Calibri', size: 22, bold: false };

export const plainParagraph: ParagraphLook = {
  before: 0,
  after: 0,
  line: 240,
  lineRule: 'auto',
  contextual: false,
  left: 0,
  right: 0,
  firstLine: 0,
  keepNext: false,
  keepLines: false,
  breakBefore: false,
  edges: { top: 0, bottom: 0 },
  border: '',
  tabs: [],
  numbered: false,
};

/** The indent of a numbering's level, by the id and level a `w:numPr` names. */
export type Indents = (numId: string, level: number) => Pick<ParagraphLook, 'left' | 'firstLine'>;

/** A look with the run properties of a `w:rPr` over it. */
export function withRunProperties(look: RunLook, properties: XmlNode | undefined): RunLook {
  if (!properties) return look;
  return {
    font: attributeOf(childOf(properties, 'w:rFonts'), 'w:ascii') ?? look.font,
    size: numberOf(childOf(properties, 'w:sz'), 'w:val') ?? look.size,
    bold: switchOf(properties, 'w:b') ?? look.bold,
  };
}

/** A border's line (eighths of a point) and its distance from the text (points), in twips. */
function edge(border: XmlNode | undefined): number {
  if (!border || attributeOf(border, 'w:val') === 'none') return 0;
  return ((numberOf(border, 'w:sz') ?? 0) * 20) / 8 + (numberOf(border, 'w:space') ?? 0) * 20;
}

function bordersOf(borders: XmlNode | undefined): Partial<ParagraphLook> {
  if (!borders) return {};
  return {
    edges: { top: edge(childOf(borders, 'w:top')), bottom: edge(childOf(borders, 'w:bottom')) },
    border: JSON.stringify(borders),
  };
}

function indentOf(indent: XmlNode | undefined): Partial<ParagraphLook> {
  const left = numberOf(indent, 'w:left') ?? numberOf(indent, 'w:start');
  const right = numberOf(indent, 'w:right') ?? numberOf(indent, 'w:end');
  const hanging = numberOf(indent, 'w:hanging');
  const firstLine = hanging === undefined ? numberOf(indent, 'w:firstLine') : -hanging;
  return {
    ...(left === undefined ? {} : { left }),
    ...(right === undefined ? {} : { right }),
    ...(firstLine === undefined ? {} : { firstLine }),
  };
}

function numberingOf(numbering: XmlNode | undefined, indents: Indents): Partial<ParagraphLook> {
  const id = attributeOf(childOf(numbering, 'w:numId'), 'w:val');
  if (id === undefined) return {};
  if (id === '0') return { numbered: false, left: 0, firstLine: 0 };
  return { numbered: true, ...indents(id, numberOf(childOf(numbering, 'w:ilvl'), 'w:val') ?? 0) };
}

/** A line that is given without a rule is one of parts. */
function lineRuleOf(spacing: XmlNode | undefined): ParagraphLook['lineRule'] | undefined {
  if (numberOf(spacing, 'w:line') === undefined) return undefined;
  const rule = attributeOf(spacing, 'w:lineRule');
  return rule === 'exact' || rule === 'atLeast' ? rule : 'auto';
}

/** A look with the properties of a `w:pPr` over it. */
export function withParagraphProperties(
  look: ParagraphLook,
  properties: XmlNode | undefined,
  indents: Indents,
): ParagraphLook {
  if (!properties) return look;
  const spacing = childOf(properties, 'w:spacing');
  const tabs = childOf(properties, 'w:tabs');
  return {
    ...look,
    ...numberingOf(childOf(properties, 'w:numPr'), indents),
    ...indentOf(childOf(properties, 'w:ind')),
    ...bordersOf(childOf(properties, 'w:pBdr')),
    before: numberOf(spacing, 'w:before') ?? look.before,
    after: numberOf(spacing, 'w:after') ?? look.after,
    line: numberOf(spacing, 'w:line') ?? look.line,
    lineRule: lineRuleOf(spacing) ?? look.lineRule,
    contextual: switchOf(properties, 'w:contextualSpacing') ?? look.contextual,
    keepNext: switchOf(properties, 'w:keepNext') ?? look.keepNext,
    keepLines: switchOf(properties, 'w:keepLines') ?? look.keepLines,
    breakBefore: switchOf(properties, 'w:pageBreakBefore') ?? look.breakBefore,
    tabs: tabs
      ? childrenOf(tabs)
          .filter((tab) => nameOf(tab) === 'w:tab' && attributeOf(tab, 'w:val') === 'left')
          .map((tab) => numberOf(tab, 'w:pos') ?? 0)
      : look.tabs,
  };
}

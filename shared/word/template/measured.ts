import type { Indents } from '#shared/word/write/pages/looks.ts';
import { readStyleSheet } from '#shared/word/write/pages/styleSheet.ts';
import type { StyleSheet } from '#shared/word/write/pages/styleSheet.ts';
import type { XmlNode } from '#shared/word/write/pages/xmlNode.ts';
import type { TemplateParts } from './templateParts.ts';
import { childOf, childrenOf, valueOf } from './xml/element.ts';
import type { XmlElement } from './xml/element.ts';

/** An element as what measures pages reads it; a font of the theme by its own name. */
export function nodeOf(
  { name, attributes, children }: XmlElement,
  fonts: TemplateParts['themeFonts'],
): XmlNode {
  const theme = name === 'w:rFonts' ? attributes['w:asciiTheme'] : undefined;
  const font = theme === undefined ? null : theme.startsWith('major') ? fonts.major : fonts.minor;
  return {
    [name]: [
      { _attr: font === null ? attributes : { ...attributes, 'w:ascii': font } },
      ...children.map((child) => (typeof child === 'string' ? child : nodeOf(child, fonts))),
    ],
  };
}

/** The indents of the levels of a `w:numbering`. */
function indentsOf(numbering: XmlElement | null): Indents {
  const lists = numbering ?? undefined;
  const abstracts = new Map(
    childrenOf(lists, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'], one]),
  );
  const byId = new Map(
    childrenOf(lists, 'w:num').map((one) => [
      one.attributes['w:numId'],
      abstracts.get(valueOf(one, 'w:abstractNumId')),
    ]),
  );
  return (numId, level) => {
    const found = childrenOf(byId.get(numId), 'w:lvl').find(
      ({ attributes }) => attributes['w:ilvl'] === String(level),
    );
    const indent = childOf(childOf(found, 'w:pPr'), 'w:ind')?.attributes ?? {};
    const hanging = Number(indent['w:hanging'] ?? 0);
    return {
      left: Number(indent['w:left'] ?? indent['w:start'] ?? 0),
      firstLine: hanging === 0 ? Number(indent['w:firstLine'] ?? 0) : -hanging,
    };
  };
}

/** The styles of a file, for measuring what is set in them. */
export function measuredStyles(
  styles: XmlElement,
  numbering: XmlElement | null,
  fonts: TemplateParts['themeFonts'],
): StyleSheet {
  return readStyleSheet(nodeOf(styles, fonts), indentsOf(numbering));
}

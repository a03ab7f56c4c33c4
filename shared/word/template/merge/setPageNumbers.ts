import { estimatePages } from '#shared/word/write/pages/estimatePages.ts';
import type { FrameHeights } from '#shared/word/write/pages/estimatePages.ts';
import type { Indents } from '#shared/word/write/pages/looks.ts';
import { measureBlocks, stackHeight } from '#shared/word/write/pages/measureBlocks.ts';
import { readStyleSheet } from '#shared/word/write/pages/styleSheet.ts';
import type { XmlNode } from '#shared/word/write/pages/xmlNode.ts';
import { attributeOf, childrenOf as nodesOf, nameOf } from '#shared/word/write/pages/xmlNode.ts';
import type { TemplateParts } from '../templateParts.ts';
import { childOf, childrenOf, valueOf } from '../xml/element.ts';
import type { XmlElement } from '../xml/element.ts';
import type { PackageFiles } from './packageFiles.ts';

const MAIN = 'word/document.xml';

/** An element as what measures pages reads it; a font of the theme by its own name. */
function nodeOf({ name, attributes, children }: XmlElement, fonts: TemplateParts['themeFonts']): XmlNode {
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
function indentsOf(numbering: XmlElement | undefined): Indents {
  const abstracts = new Map(
    childrenOf(numbering, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'], one]),
  );
  const lists = new Map(
    childrenOf(numbering, 'w:num').map((one) => [
      one.attributes['w:numId'],
      abstracts.get(valueOf(one, 'w:abstractNumId')),
    ]),
  );
  return (numId, level) => {
    const found = childrenOf(lists.get(numId), 'w:lvl').find(
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

/** The headers or footers a section names, by the ids of their relations. */
function referencesIn(section: XmlNode, kind: 'header' | 'footer'): string[] {
  return nodesOf(section).flatMap((node) =>
    nameOf(node) === `w:${kind}Reference` ? [attributeOf(node, 'r:id') ?? ''] : [],
  );
}

/**
 * Sets the page numbers of the contents once a template has given the file its fonts, sizes, margins, headers and footers:
 * with those the text fills other pages than it was written for.
 * @param parse reads a part of the file
 */
export function setPageNumbers(
  files: PackageFiles,
  parse: (part: string) => XmlElement,
  themeFonts: TemplateParts['themeFonts'],
): void {
  const read = (part: string) => nodeOf(parse(part), themeFonts);
  const numbering = files.bytes('word/numbering.xml') ? parse('word/numbering.xml') : undefined;
  const styles = readStyleSheet(read('word/styles.xml'), indentsOf(numbering));
  const heights = new Map<string, number>();
  const heightOf = (part: string, width: number): number => {
    const known = heights.get(part);
    if (known !== undefined) return known;
    const height = stackHeight(measureBlocks(nodesOf(read(part)), width, styles));
    heights.set(part, height);
    return height;
  };
  const frames: FrameHeights = (section, width) => {
    const highest = (kind: 'header' | 'footer') =>
      Math.max(
        0,
        ...referencesIn(section, kind).flatMap((id) => {
          const part = files.target(MAIN, id);
          return part === undefined ? [] : [heightOf(part, width)];
        }),
      );
    return { header: highest('header'), footer: highest('footer') };
  };
  const body = childOf(parse(MAIN), 'w:body');
  if (!body) return;
  const { bookmarks } = estimatePages(nodeOf(body, themeFonts), styles, frames);
  const entry = /(PAGEREF (\S+) \\h<\/w:instrText>(?:(?!<w:t[ >]|PAGEREF ).)*<w:t[^>]*>)[^<]*/gs;
  files.put(
    MAIN,
    files.text(MAIN).replace(entry, (whole, before: string, name: string) => {
      const page = bookmarks?.get(name);
      return page === undefined ? whole : `${before}${page}`;
    }),
  );
}

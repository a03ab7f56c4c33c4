import { estimatePages } from '#shared/word/write/pages/estimatePages.ts';
import type { FrameHeights } from '#shared/word/write/pages/estimatePages.ts';
import { measureBlocks, stackHeight } from '#shared/word/write/pages/measureBlocks.ts';
import type { XmlNode } from '#shared/word/write/pages/xmlNode.ts';
import { attributeOf, childrenOf as nodesOf, nameOf } from '#shared/word/write/pages/xmlNode.ts';
import { measuredStyles, nodeOf } from '../measured.ts';
import type { TemplateParts } from '../templateParts.ts';
import { childOf } from '../xml/element.ts';
import type { XmlElement } from '../xml/element.ts';
import type { PackageFiles } from './packageFiles.ts';

const MAIN = 'word/document.xml';

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
  const numbering = files.bytes('word/numbering.xml') ? parse('word/numbering.xml') : null;
  const styles = measuredStyles(parse('word/styles.xml'), numbering, themeFonts);
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

import type { PageNumberEstimator } from 'docx';
import { followsOn } from '#shared/report/design/followsOn.ts';
import type { ReportDesign } from '#shared/report/design/reportDesign.ts';
import { listNumberings } from '../styles/listStyles.ts';
import { fillPages } from './fillPages.ts';
import { letFollow } from './letFollow.ts';
import type { Indents } from './looks.ts';
import { measureBlocks } from './measureBlocks.ts';
import type { Piece } from './piece.ts';
import { readStyleSheet } from './styleSheet.ts';
import type { StyleSheet } from './styleSheet.ts';
import { attributeOf, childOf, childrenOf, nameOf, numberOf } from './xmlNode.ts';
import type { XmlNode } from './xmlNode.ts';

type Section = { blocks: XmlNode[]; properties: XmlNode };

/** The body's sections: the properties of each stand in its last paragraph, those of the last at the body's end (17.6.18). */
function sectionsOf(body: XmlNode): Section[] {
  const sections: Section[] = [];
  let blocks: XmlNode[] = [];
  for (const block of childrenOf(body)) {
    const own = nameOf(block) === 'w:sectPr';
    if (!own) blocks.push(block);
    const properties = own ? block : childOf(childOf(block, 'w:pPr'), 'w:sectPr');
    if (!properties) continue;
    sections.push({ blocks, properties });
    blocks = [];
  }
  return sections;
}

/** How high what stands over and under the text of a section is, in twips, on paper of this width. */
export type FrameHeights = (section: XmlNode, width: number) => { header: number; footer: number };

const NO_FRAMES: FrameHeights = () => ({ header: 0, footer: 0 });

/** The room of a section's text; a header that needs more than its margin takes it from the text. */
function textSize({ properties }: Section, frames: FrameHeights): { width: number; height: number } {
  const size = childOf(properties, 'w:pgSz');
  const margin = childOf(properties, 'w:pgMar');
  const of = (name: string) => numberOf(margin, `w:${name}`) ?? 0;
  const width = (numberOf(size, 'w:w') ?? 0) - of('left') - of('right');
  const { header, footer } = frames(properties, width);
  const top = Math.max(of('top'), header === 0 ? 0 : of('header') + header);
  const bottom = Math.max(of('bottom'), footer === 0 ? 0 : of('footer') + footer);
  return { width, height: (numberOf(size, 'w:h') ?? 0) - top - bottom };
}

/** The docx library names a numbering by what it was asked for with, until the file is written: `{bullets-0}`. */
function indentsOf(design: ReportDesign): Indents {
  const { config } = listNumberings(design);
  return (numId, level) => {
    const reference = /^\{(.+)-\d+\}$/.exec(numId)?.[1];
    const levels = config.find((one) => one.reference === reference)?.levels ?? [];
    const indent = levels.find((one) => one.level === level)?.style?.paragraph?.indent;
    return { left: Number(indent?.left ?? 0), firstLine: -Number(indent?.hanging ?? 0) };
  };
}

/**
 * Works out the page each bookmark stands on from what is written, by the widths of the fonts: cheap enough for a
 * report of many hundred pages, and so near to Word's own that the contents can be printed as they are.
 * @param body a `w:body`
 * @param follow is asked, in each section anew, of what asks for a page of its own, see `fillPages`
 */
export function estimatePages(
  body: XmlNode,
  styles: StyleSheet,
  frames: FrameHeights = NO_FRAMES,
  follow: () => Parameters<typeof fillPages>[3] = () => undefined,
): ReturnType<PageNumberEstimator> {
  const bookmarks = new Map<string, string>();
  let pageCount = 0;
  const sectionPageCounts = sectionsOf(body).map((section) => {
    const { width, height } = textSize(section, frames);
    const before = pageCount;
    const count = fillPages(
      measureBlocks(section.blocks, width, styles),
      height,
      (bookmark, page) => bookmarks.set(bookmark, String(before + page + 1)),
      follow(),
    );
    pageCount += count;
    return count;
  });
  return { bookmarks, pageCount, sectionPageCounts };
}

/** Lets a chapter follow on a page that would stand nearly empty, in what is measured and in what is written. */
function chapterFollower(styles: StyleSheet): (piece: Piece, filled: number) => number | undefined {
  let isFirst = true;
  return ({ node }, filled) => {
    const follows = followsOn(filled, isFirst);
    isFirst = false;
    if (!follows) return undefined;
    letFollow(node);
    const styleId = attributeOf(childOf(childOf(node, 'w:pPr'), 'w:pStyle'), 'w:val');
    return styles.paragraph(styleId).paragraph.before;
  };
}

/**
 * `estimatePages` for a file in our own design, as the docx library asks for it while it writes; it also settles which
 * chapters open a page.
 */
export function pageEstimator(design: ReportDesign): PageNumberEstimator {
  const indents = indentsOf(design);
  return (body, context) => {
    const styles = readStyleSheet(context.file.Styles.prepForXml(context) ?? {}, indents);
    return estimatePages(body, styles, NO_FRAMES, () => chapterFollower(styles));
  };
}

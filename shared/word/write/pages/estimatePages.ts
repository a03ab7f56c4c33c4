import type { PageNumberEstimator } from 'docx';
import type { ReportDesign } from '#shared/report/design/reportDesign.ts';
import { listNumberings } from '../styles/listStyles.ts';
import { fillPages } from './fillPages.ts';
import type { Indents } from './looks.ts';
import { measureBlocks } from './measureBlocks.ts';
import { readStyleSheet } from './styleSheet.ts';
import { childOf, childrenOf, nameOf, numberOf } from './xmlNode.ts';
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

function textSize({ properties }: Section): { width: number; height: number } {
  const size = childOf(properties, 'w:pgSz');
  const margin = childOf(properties, 'w:pgMar');
  const of = (name: string) => numberOf(margin, `w:${name}`) ?? 0;
  return {
    width: (numberOf(size, 'w:w') ?? 0) - of('left') - of('right'),
    height: (numberOf(size, 'w:h') ?? 0) - of('top') - of('bottom'),
  };
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
 */
export function pageEstimator(design: ReportDesign): PageNumberEstimator {
  const indents = indentsOf(design);
  return (body, context) => {
    const styles = readStyleSheet(context.file.Styles.prepForXml(context) ?? {}, indents);
    const bookmarks = new Map<string, string>();
    let pageCount = 0;
    const sectionPageCounts = sectionsOf(body).map((section) => {
      const { width, height } = textSize(section);
      const before = pageCount;
      const count = fillPages(measureBlocks(section.blocks, width, styles), height, (bookmark, page) =>
        bookmarks.set(bookmark, String(before + page + 1)),
      );
      pageCount += count;
      return count;
    });
    return { bookmarks, pageCount, sectionPageCounts };
  };
}

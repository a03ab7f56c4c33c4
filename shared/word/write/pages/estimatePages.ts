import type { HeadingBlock, Outline, OutlineBlock } from '#shared/report/outline/outline.ts';
import { headingBookmarks } from '../contentsEntry.ts';
import type { ReportDesign } from '#shared/report/design/reportDesign.ts';
import { newWriteContext } from '../writeContext.ts';
import { measureGroup } from './measureGroup.ts';
import type { GroupPages } from './measureGroup.ts';
import { pageGroups } from './pageGroups.ts';

/** The page each heading starts on, counted from 1, and how many pages there are (0: not known). */
export type PageEstimate = { pages: Map<HeadingBlock, number>; count: number };

/** What has been measured before, by all that decides it: a chapter that did not change is not measured again. */
const measured = new Map<string, GroupPages>();
const MOST_REMEMBERED = 500;

function remember(key: string, measure: () => GroupPages): GroupPages {
  const known = measured.get(key);
  const found = known ?? measure();
  // Deleted and set again, the key stands last, so that the first is the one least lately used.
  measured.delete(key);
  measured.set(key, found);
  const [oldest] = measured.keys();
  if (measured.size > MOST_REMEMBERED && oldest !== undefined) measured.delete(oldest);
  return found;
}

/**
 * Measuring takes some 50 ms a page the first time. A report of more than about 120 pages (this many characters of
 * blocks) would keep its writer waiting for many seconds: there Word is left to number the contents itself.
 */
const LONGEST = 500_000;

/** All that decides how many pages a group takes. */
function keyOf(outline: Outline, design: ReportDesign, blocks: readonly OutlineBlock[]): string {
  const sizes = Object.values(outline.images).map(({ id, width, height }) => [id, width, height]);
  const contents = blocks.some((block) => block.type === 'contents')
    ? outline.blocks.filter((block) => block.type === 'heading')
    : [];
  return JSON.stringify([design, blocks, contents, sizes]);
}

/**
 * Works out the pages a group at a time; pictures only need their size, so their bytes are never read.
 * @returns no pages at all for a report too long to measure.
 */
export function estimatePages(outline: Outline, design: ReportDesign): PageEstimate {
  if (JSON.stringify(outline.blocks).length > LONGEST) return { pages: new Map(), count: 0 };
  const bookmarks = headingBookmarks(outline);
  const noBytes = new Uint8Array(1);
  const pages = new Map<HeadingBlock, number>();
  let count = 0;
  for (const blocks of pageGroups(outline.blocks)) {
    const group = remember(keyOf(outline, design, blocks), () =>
      measureGroup(
        newWriteContext(outline, () => noBytes, design, null, bookmarks),
        blocks,
      ),
    );
    blocks
      .filter((block) => block.type === 'heading')
      .forEach((heading, index) => {
        const page = group.headings[index] ?? null;
        if (page !== null) pages.set(heading, count + page + 1);
      });
    count += group.count;
  }
  return { pages, count: Math.max(count, 1) };
}

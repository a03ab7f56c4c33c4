import type { Paragraph, Table, TableOfContents } from 'docx';
import { assertNever } from '#shared/domain/assertNever.ts';
import type { OutlineBlock } from '#shared/report/outline/outline.ts';
import type { WriteContext } from '../writeContext.ts';
import { writeBanner } from './writeBanner.ts';
import { writeChart } from './writeChart.ts';
import { writeContents } from './writeContents.ts';
import { writeCover } from './writeCover.ts';
import { writeFigures } from './writeFigures.ts';
import { writeHeading } from './writeHeading.ts';
import { writeImage } from './writeImage.ts';
import { writeList } from './writeList.ts';
import { writeLogoWall } from './writeLogoWall.ts';
import { writeParagraph } from './writeParagraph.ts';
import { writeQuote } from './writeQuote.ts';
import { writeTable } from './writeTable.ts';

/** What a block becomes in the body of a Word file. */
export type WordPart = Paragraph | Table | TableOfContents;

/** One block of the outline → its parts in Word. */
export function writeBlock(context: WriteContext, block: OutlineBlock): WordPart[] {
  switch (block.type) {
    case 'cover':
      return writeCover(context, block);
    case 'contents':
      return writeContents(context, block);
    case 'heading':
      return writeHeading(context, block);
    case 'paragraph':
      return writeParagraph(context, block);
    case 'list':
      return writeList(context, block, 'text');
    case 'table':
      return writeTable(context, block);
    case 'banner':
      return writeBanner(context, block);
    case 'quote':
      return writeQuote(context, block);
    case 'figures':
      return writeFigures(context, block);
    case 'image':
      return writeImage(context, block);
    case 'chart':
      return writeChart(context, block);
    case 'logoWall':
      return writeLogoWall(context, block);
    default:
      return assertNever(block);
  }
}

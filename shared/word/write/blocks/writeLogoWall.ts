import { Paragraph } from 'docx';
import type { Table } from 'docx';
import type { LogoWallBlock } from '#shared/report/outline/outline.ts';
import { gridTable } from '../gridTable.ts';
import { markField } from '../markField.ts';
import { styleIds } from '../styles/styleIds.ts';
import type { WriteContext } from '../writeContext.ts';
import { writePicture } from '../writePicture.ts';
import { textRuns } from '../textRuns.ts';
import { columnWidths } from './columnWidths.ts';

const MOST_COLUMNS = 4;
/** In twips: 1.7 cm. */
const LOGO_HEIGHT = 960;

/** Rows of logos as even as they can be: 5 stand as 3 + 2, not as 4 + 1. */
function columnsFor(count: number): number {
  return Math.ceil(count / Math.ceil(count / MOST_COLUMNS));
}

/** Partners' logos in a grid of cells; a partner without a logo stands there by name. */
export function writeLogoWall(context: WriteContext, block: LogoWallBlock): Table[] {
  if (block.logos.length === 0) return [];
  const columns = columnsFor(block.logos.length);
  const form = block.source && { ...block.source, field: 'form' };
  const widths = columnWidths(
    Array.from({ length: columns }, () => 1),
    context.width,
  );
  const cell = (width: number, logo: LogoWallBlock['logos'][number] | undefined) => {
    if (!logo) return [new Paragraph({ style: styleIds.logo })];
    const room = { width: width - 300, height: LOGO_HEIGHT };
    const children =
      logo.imageId === null
        ? markField(context, form, textRuns(logo.name))
        : [writePicture(context, logo.imageId, room)];
    return [new Paragraph({ style: styleIds.logo, children })];
  };
  const rows = Array.from({ length: Math.ceil(block.logos.length / columns) }, (_, row) =>
    widths.map((width, column) => cell(width, block.logos[row * columns + column])),
  );
  return [gridTable(widths, rows)];
}

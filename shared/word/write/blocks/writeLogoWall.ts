import { Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { LogoWallBlock } from '#shared/report/outline/outline.ts';
import { styleIds } from '../styles/styleIds.ts';
import type { WriteContext } from '../writeContext.ts';
import { writePicture } from '../writePicture.ts';
import { textRuns } from '../writeRuns.ts';
import { columnWidths } from './columnWidths.ts';

const MOST_COLUMNS = 4;
const LOGO_HEIGHT = 800;

/** Rows of logos as even as they can be: 5 stand as 3 + 2, not as 4 + 1. */
function columnsFor(count: number): number {
  return Math.max(1, Math.ceil(count / Math.ceil(count / MOST_COLUMNS)));
}

/** Partners' logos in a grid of cells; a partner without a logo stands there by name. */
export function writeLogoWall(context: WriteContext, block: LogoWallBlock): Table[] {
  if (block.logos.length === 0) return [];
  const columns = columnsFor(block.logos.length);
  const widths = columnWidths(
    Array.from({ length: columns }, () => 1),
    context.width,
  );
  const rows = Array.from({ length: Math.ceil(block.logos.length / columns) }, (_, row) =>
    widths.map((width, column) => ({ width, logo: block.logos[row * columns + column] })),
  );
  return [
    new Table({
      style: styleIds.plainTable,
      layout: TableLayoutType.FIXED,
      width: { size: context.width, type: WidthType.DXA },
      columnWidths: widths,
      tableLook: {
        firstRow: false,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map(
              ({ width, logo }) =>
                new TableCell({
                  width: { size: width, type: WidthType.DXA },
                  verticalAlign: VerticalAlign.CENTER,
                  children: [
                    new Paragraph({
                      style: styleIds.logo,
                      children: !logo
                        ? []
                        : logo.imageId === null
                          ? textRuns(logo.name)
                          : [
                              writePicture(context, logo.imageId, {
                                width: width - 300,
                                height: LOGO_HEIGHT,
                              }),
                            ],
                    }),
                  ],
                }),
            ),
          }),
      ),
    }),
  ];
}

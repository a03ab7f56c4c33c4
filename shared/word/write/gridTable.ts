import { TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { Paragraph } from 'docx';
import { DescribedTable } from './describedTable.ts';
import { styleIds } from './styles/styleIds.ts';

/**
 * A table without rules that only places things side by side: logos, a portrait beside its quote. It is read cell by
 * cell in the order given, its rows are never split, and it has no header.
 * @param widths of the columns, in twips
 */
export function gridTable(widths: readonly number[], rows: readonly Paragraph[][][]): DescribedTable {
  return new DescribedTable(
    {
      style: styleIds.plainTable,
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
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
            children: widths.map(
              (width, column) =>
                new TableCell({
                  width: { size: width, type: WidthType.DXA },
                  verticalAlign: VerticalAlign.CENTER,
                  children: cells[column] ?? [],
                }),
            ),
          }),
      ),
    },
    '',
  );
}

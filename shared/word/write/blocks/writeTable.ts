import {
  AlignmentType,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { isShortTable } from '#shared/report/design/isShortTable.ts';
import { tableSource } from '#shared/report/marks/referenceMark.ts';
import type { Cell, Source, TableBlock } from '#shared/report/outline/outline.ts';
import { cleanText } from '../cleanText.ts';
import { DescribedTable } from '../describedTable.ts';
import { styleIds } from '../styles/styleIds.ts';
import type { WriteContext } from '../writeContext.ts';
import { writeRuns } from '../writeRuns.ts';
import { columnWidths } from './columnWidths.ts';
import { writeCaption } from './writeCaption.ts';
import { writeList } from './writeList.ts';

type RowKind = 'header' | 'body' | 'footer';

const ROW_STYLES: Record<RowKind, string> = {
  header: styleIds.tableHead,
  body: styleIds.tableText,
  footer: styleIds.tableTotal,
};

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

/** A cell always holds a paragraph: Word refuses one that does not (ECMA-376 17.4.65). */
function cellParagraphs(
  context: WriteContext,
  cell: Cell,
  align: TableBlock['align'][number],
  kind: RowKind,
  source: Source | undefined,
): Paragraph[] {
  const paragraphs = cell.flatMap((block) =>
    block.type === 'list'
      ? writeList(context, block, 'cell')
      : new Paragraph({
          style: ROW_STYLES[kind],
          ...(align === 'left' ? {} : { alignment: ALIGNMENTS[align] }),
          children: writeRuns(context, block.runs, source),
        }),
  );
  return paragraphs.length > 0 ? paragraphs : [new Paragraph({ style: ROW_STYLES[kind] })];
}

/**
 * A table with light rules: its header row repeats, no row is split, every column has its width; its caption stands over
 * it, on the same page.
 */
export function writeTable(context: WriteContext, block: TableBlock): (Paragraph | DescribedTable)[] {
  const caption = cleanText(block.caption ?? '').trim();
  const [first] = block.rows;
  const form = first?.source && { ...first.source, field: 'form' };
  const source = block.of ?? form;
  const named = block.role === 'text' && block.id !== undefined ? [tableSource(block.id)] : [];
  const of = source ? { of: [source, ...named] } : {};
  const widths = columnWidths(block.widths, context.width);
  const row = (cells: readonly Cell[], kind: RowKind, keepNext: boolean, source?: Source) =>
    new TableRow({
      cantSplit: true,
      keepNext,
      ...(kind === 'header' ? { tableHeader: true } : {}),
      children: widths.map(
        (width, column) =>
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            ...(kind === 'header' ? { verticalAlign: VerticalAlign.BOTTOM } : {}),
            children: cellParagraphs(
              context,
              cells[column] ?? [],
              block.align[column] ?? 'left',
              kind,
              source,
            ),
          }),
      ),
    });
  const last = block.rows.length - 1;
  // No page has the last row alone, nor the sum.
  const keepsNext = (index: number) =>
    index === last ? block.footer !== null : index === last - 1 || isShortTable(block);
  const table = new DescribedTable(
    {
      style: styleIds.table,
      layout: TableLayoutType.FIXED,
      width: { size: context.width, type: WidthType.DXA },
      columnWidths: widths,
      tableLook: {
        firstRow: block.header !== null,
        lastRow: block.footer !== null,
        firstColumn: block.header === null,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: [
        ...(block.header ? [row(block.header, 'header', true)] : []),
        ...block.rows.map(({ cells, source }, index) => row(cells, 'body', keepsNext(index), source)),
        ...(block.footer ? [row(block.footer, 'footer', false)] : []),
      ],
    },
    block.description,
  );
  return caption === ''
    ? [table]
    : [writeCaption(context, 'table', [{ text: caption, ...of }], block.anchor), table];
}

import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cell, TableBlock } from '#shared/report/outline/outline.ts';
import { Medium } from '../medium.ts';
import { CellView } from './CellView.tsx';

type RowProps = {
  cells: readonly Cell[];
  align: TableBlock['align'];
  /** Which cells of the row are headers. */
  headers: 'none' | 'first' | 'all';
};

function Cells({ cells, align, headers }: RowProps) {
  return cells.map((cell, column) => {
    const Tag = headers === 'all' || (headers === 'first' && column === 0) ? 'th' : 'td';
    return (
      <Tag
        key={column}
        className={align[column]}
        {...(Tag === 'th' && { scope: headers === 'all' ? 'col' : 'row' })}
      >
        <CellView cell={cell} />
      </Tag>
    );
  });
}

/** What the table is called: seen over its first part when it has a caption, else for those who only hear it. */
function Caption({ block, continued }: { block: TableBlock; continued: boolean }) {
  const { t } = useTranslation('preview');
  const medium = use(Medium);
  const { anchor, caption, description, number } = block;
  if (number === undefined || continued) return <caption>{caption ?? description}</caption>;
  return (
    <caption className="shown" data-anchor={anchor} {...(medium === 'print' && { id: anchor })}>
      <b>{t('table', { number })} </b>
      {caption}
    </caption>
  );
}

/** A table, or some of its rows: the header stands over each part, and the row of sums counts as the last row. */
export function TableView({ block, rows }: { block: TableBlock; rows: { from: number; to: number } | null }) {
  const { align, footer, header, widths } = block;
  const total = block.rows.length + (footer ? 1 : 0);
  const from = rows?.from ?? 0;
  const to = Math.min(rows?.to ?? total, total);
  const shown = block.rows.slice(from, Math.min(to, block.rows.length));
  return (
    <table className={header ? 'headed' : 'labelled'}>
      <Caption block={block} continued={from > 0} />
      <colgroup>
        {widths.map((width, column) => (
          <col key={column} style={{ width: `${width * 100}%` }} />
        ))}
      </colgroup>
      {header && (
        <thead>
          <tr>
            <Cells cells={header} align={align} headers="all" />
          </tr>
        </thead>
      )}
      <tbody>
        {shown.map((row, index) => (
          <tr
            key={row.source ? `${row.source.id}.${row.source.field ?? ''}` : from + index}
            data-row={from + index}
            className={row.source ? 'opens' : undefined}
          >
            <Cells cells={row.cells} align={align} headers={header ? 'none' : 'first'} />
          </tr>
        ))}
      </tbody>
      {footer && to === total && (
        <tfoot>
          <tr data-row={total - 1}>
            <Cells cells={footer} align={align} headers="none" />
          </tr>
        </tfoot>
      )}
    </table>
  );
}

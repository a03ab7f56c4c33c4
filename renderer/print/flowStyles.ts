import type { ReportDesign } from '#shared/report/design/reportDesign.ts';
import type { Sheet } from '#renderer/preview/pageUnits.ts';
import { sheetStyles } from '#renderer/preview/sheetStyles.ts';

/** Between two columns, in px: more than anything sticks out of one. */
export const COLUMN_GAP = 200;

/**
 * The preview's own styles for blocks that flow over pages instead of lying on sheets. Before it is printed the text
 * stands in columns of a page's size: they break as pages do, and where a heading stands can be measured.
 */
export function flowStyles(design: ReportDesign, sheet: Sheet) {
  const { textWidth, textHeight } = sheet;
  return {
    ...sheetStyles(design),
    position: 'static',
    inset: 'auto',
    width: textWidth,
    overflowWrap: 'anywhere',
    // A ligature is one sign to whoever searches the file. Word sets none either.
    fontVariantLigatures: 'none',
    orphans: 2,
    widows: 2,
    '@media screen': {
      height: textHeight,
      columnWidth: `${textWidth}px`,
      columnGap: `${COLUMN_GAP}px`,
      columnFill: 'auto',
      '& .frames': { display: 'none' },
      '& .begins-page': { breakBefore: 'column' },
      '& .ends-page': { breakAfter: 'column' },
    },
    '@media print': {
      // The paper has no margins of its own, so that what stands in them can be drawn: each page's part has them.
      padding: `${sheet.top}px ${sheet.left}px ${sheet.height - sheet.top - textHeight}px`,
      boxDecorationBreak: 'clone',
      '& .begins-page': { breakBefore: 'page' },
      '& .ends-page': { breakAfter: 'page' },
    },
    '& .frames': { position: 'absolute', inset: '0 auto auto 0' },
    '& .frames > *': { position: 'relative', height: 1, '& + *': { breakBefore: 'page' } },
    '& .frames .sheet': { boxShadow: 'none', background: 'none' },
    '& .whole, & tr, & li, & .heading': { breakInside: 'avoid' },
    '& .leads-on': { breakAfter: 'avoid' },
    '& .with-next': { breakAfter: 'avoid', breakInside: 'avoid' },
    // The space after a number is set, or the bookmark would read "1Introduktion".
    '& .heading .number': { whiteSpace: 'pre' },
    // No page has the first item of a longer list alone, nor the last.
    '& li:first-child:nth-last-child(n+3), & li:nth-last-child(2):nth-child(n+2)': { breakAfter: 'avoid' },
    // Nor the last lines of the contents, nor a table's last row.
    '& .contents li:nth-last-child(-n+3):not(:last-child), & tbody tr:nth-last-child(2)': {
      breakAfter: 'avoid',
    },
    '& tbody:has(+ tfoot) tr:last-child': { breakAfter: 'avoid' },
    // Else the sum would stand again at every page's foot.
    '& tfoot': { display: 'table-row-group' },
    '& .contents a': { color: 'inherit', textDecoration: 'none' },
  } as const;
}

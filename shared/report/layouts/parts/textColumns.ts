import type { TableBlock } from '#shared/report/outline/outline.ts';

/** In characters: a column with more in one cell breaks lines, and is no wider for it. */
const WIDEST = 40;
const NARROWEST = 5;
/** What a cell's margins take. */
const MARGINS = 3;

const FIGURE = /^(?:ca\. |knap |over |mindst )?[-+−]?\d[\d.,]*(?:\s?(?:%|kr\.?|DKK|mio\. (?:kr\.|DKK)))?$/i;

function isFigures(cells: readonly string[]): boolean {
  const filled = cells.filter((text) => text !== '' && text !== '–');
  return filled.length > 0 && filled.every((text) => FIGURE.test(text));
}

/**
 * How the columns of a table that somebody wrote stand, from what is in them: the room goes where the text is, and
 * figures stand under each other. `rows` are the texts of its cells, the header first.
 */
export function textColumns(rows: readonly (readonly string[])[]): Pick<TableBlock, 'widths' | 'align'> {
  const columns = (rows[0] ?? ['']).map((_, column) => rows.map((row) => (row[column] ?? '').trim()));
  const weights = columns.map((texts) => {
    const longest = Math.max(...texts.map((text) => text.length));
    return Math.max(Math.min(longest, WIDEST), NARROWEST) + MARGINS;
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return {
    widths: weights.map((weight) => weight / sum),
    align: columns.map((texts) => (isFigures(texts.slice(1)) ? 'right' : 'left')),
  };
}

import type { WordProblem } from '../wordProblem.ts';
import type { WordParts } from '../wordParts.ts';
import { childOf, elementsOf, textOf, valueOf } from '../xmlTree.ts';
import type { XmlNode } from '../xmlTree.ts';

function lintCell(part: string, cell: XmlNode): WordProblem[] {
  const problems: WordProblem[] = [];
  const detail = textOf(cell).slice(0, 40);
  // ECMA-376 17.4.65: a cell ends with a paragraph; Word calls a file without one damaged.
  if (cell.children.at(-1)?.name !== 'w:p') problems.push({ code: 'cell-without-paragraph', part, detail });
  const properties = childOf(cell, 'w:tcPr');
  const merged = Number(valueOf(properties, 'w:gridSpan') ?? 1) > 1 || childOf(properties, 'w:vMerge');
  if (merged) problems.push({ code: 'merged-cells', part, detail });
  return problems;
}

function lintTable(part: string, table: XmlNode): WordProblem[] {
  const detail = textOf(table).slice(0, 40);
  const columns = childOf(table, 'w:tblGrid')?.children.length ?? 0;
  if (columns === 0) return [{ code: 'table-without-grid', part, detail }];
  return table.children
    .filter((child) => child.name === 'w:tr')
    .flatMap((row) => {
      const cells = row.children.filter((child) => child.name === 'w:tc');
      const spanned = cells.reduce(
        (sum, cell) => sum + Number(valueOf(childOf(cell, 'w:tcPr'), 'w:gridSpan') ?? 1),
        0,
      );
      return [
        ...(spanned === columns ? [] : [{ code: 'row-off-grid' as const, part, detail }]),
        ...cells.flatMap((cell) => lintCell(part, cell)),
      ];
    });
}

/** Tables that touch are drawn as one, and a table at the very end leaves Word no paragraph to stand in. */
function lintNeighbours(part: string, body: XmlNode): WordProblem[] {
  const blocks = body.children.filter((child) => child.name !== 'w:sectPr');
  const touching = blocks.filter(
    (block, index) => block.name === 'w:tbl' && blocks[index - 1]?.name === 'w:tbl',
  );
  const last = blocks.at(-1);
  return [
    ...touching.map((table) => ({ code: 'tables-touch' as const, part, detail: textOf(table).slice(0, 40) })),
    ...(last?.name === 'w:tbl'
      ? [{ code: 'table-last' as const, part, detail: textOf(last).slice(0, 40) }]
      : []),
  ];
}

/** Tables: every cell a paragraph, every row on the grid, nothing merged. */
export function lintTables(parts: WordParts): WordProblem[] {
  return [...parts.pages].flatMap(([part, page]) => [
    ...[...elementsOf(page, 'w:tbl')].flatMap((table) => lintTable(part, table)),
    ...[...elementsOf(page, 'w:body')].flatMap((body) => lintNeighbours(part, body)),
  ]);
}

import type { Cell, ListBlock, OutlineBlock, Run, Source } from '#shared/report/outline/outline.ts';

/** The runs of one paragraph or list item, and where they come from. */
export type SourcedRuns = { runs: readonly Run[]; source: Source | undefined };

function ofList(list: ListBlock, source: Source | undefined): SourcedRuns[] {
  return list.items.flatMap((item) => [
    { runs: item.runs, source },
    ...item.children.flatMap((child) => ofList(child, source)),
  ]);
}

function ofCells(cells: readonly Cell[], source: Source | undefined): SourcedRuns[] {
  return cells
    .flat()
    .flatMap((block) => (block.type === 'list' ? ofList(block, source) : [{ runs: block.runs, source }]));
}

/** All rich text of a block, paragraph by paragraph. */
export function runsOf(block: OutlineBlock): SourcedRuns[] {
  switch (block.type) {
    case 'paragraph':
      return [{ runs: block.runs, source: block.source }];
    case 'list':
      return ofList(block, block.source);
    case 'table':
      return [
        ...ofCells(block.header ?? [], block.rows[0]?.source),
        ...block.rows.flatMap(({ cells, source }) => ofCells(cells, source)),
        ...ofCells(block.footer ?? [], undefined),
      ];
    default:
      return [];
  }
}

import type { Cell } from '#shared/report/outline/outline.ts';
import { ListView } from './ListView.tsx';
import { RunsView } from './RunsView.tsx';

/** What stands in a cell: paragraphs and lists. */
export function CellView({ cell }: { cell: Cell }) {
  return cell.map((block, index) =>
    block.type === 'list' ? (
      <ListView key={index} block={block} />
    ) : (
      <p key={index}>
        <RunsView runs={block.runs} />
      </p>
    ),
  );
}

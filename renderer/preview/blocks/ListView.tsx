import type { ListBlock } from '#shared/report/outline/outline.ts';
import { RunsView } from './RunsView.tsx';

/** A list and the lists within it. */
export function ListView({ block }: { block: ListBlock }) {
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List>
      {block.items.map((item, index) => (
        <li key={index}>
          <RunsView runs={item.runs} />
          {item.children.map((child, place) => (
            <ListView key={place} block={child} />
          ))}
        </li>
      ))}
    </List>
  );
}

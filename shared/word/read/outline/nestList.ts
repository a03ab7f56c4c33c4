import type { Run } from '#shared/report/outline/outline.ts';
import type { ReadList, ReadListItem } from '#shared/report/outline/readOutline.ts';

/** A paragraph of a list on its own: how deep it stands, whether it is numbered. */
export type FlatItem = { level: number; ordered: boolean; runs: Run[] };

function newList(ordered: boolean, boxed: boolean): ReadList {
  return { type: 'list', ordered, items: [], where: '', boxed, tags: [] };
}

/** Paragraphs of lists, one after the other → lists in lists. A change of kind at the top begins a new list. */
export function nestList(flat: readonly FlatItem[], boxed: boolean): ReadList[] {
  const lists: ReadList[] = [];
  /** The open lists from the outside in, each with the level of the file it stands for. */
  let open: { level: number; list: ReadList }[] = [];
  for (const { level, ordered, runs } of flat) {
    open = open.filter((each, at) => at === 0 || each.level <= level);
    let current = open.at(-1);
    if (current && current.level < level) {
      const parent = current.list.items.at(-1);
      if (parent) {
        const list = newList(ordered, boxed);
        parent.children.push(list);
        current = { level, list };
        open.push(current);
      }
    }
    if (!current || (open.length === 1 && current.list.ordered !== ordered)) {
      const list = newList(ordered, boxed);
      lists.push(list);
      current = { level, list };
      open = [current];
    }
    const item: ReadListItem = { runs, children: [] };
    current.list.items.push(item);
  }
  return lists;
}

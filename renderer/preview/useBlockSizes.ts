import { startTransition, useCallback, useEffect, useState } from 'react';
import type { BlockSize } from './placeBlocks.ts';

/** More blocks than these do not change by what is typed. */
const FEW = 40;

function same(a: BlockSize | undefined, b: BlockSize): boolean {
  return (
    a !== undefined &&
    a.height === b.height &&
    a.header === b.header &&
    a.caption === b.caption &&
    a.rows.length === b.rows.length &&
    a.rows.every((row, index) => row === b.rows[index])
  );
}

/** What the element of a block takes up; rows of a table that stand elsewhere keep what they had. */
function measure(element: HTMLElement, before: BlockSize | undefined): BlockSize {
  const from = Number(element.dataset['from'] ?? 0);
  const total = Number(element.dataset['rows'] ?? 0);
  const rows = Array.from({ length: total }, (_, index) => before?.rows[index] ?? 0);
  element.querySelectorAll<HTMLElement>('[data-row]').forEach((row, index) => {
    rows[from + index] = row.getBoundingClientRect().height / scaleOf(element);
  });
  const header = element.querySelector<HTMLElement>('thead')?.offsetHeight ?? 0;
  // The caption stands over the first rows alone.
  const caption =
    from > 0
      ? (before?.caption ?? 0)
      : (element.querySelector<HTMLElement>('caption.shown, .contents-heading')?.offsetHeight ?? 0);
  return { height: element.offsetHeight, header, caption, rows };
}

function scaleOf(element: HTMLElement): number {
  return element.getBoundingClientRect().width / element.offsetWidth || 1;
}

/**
 * Watches how much room the blocks take.
 * @returns the sizes by block, and a ref for the element of each block (`data-key`; for a table `data-from` and `data-rows`).
 */
export function useBlockSizes(): {
  sizes: ReadonlyMap<string, BlockSize>;
  watch: (element: HTMLElement | null) => (() => void) | undefined;
} {
  const [sizes, setSizes] = useState<ReadonlyMap<string, BlockSize>>(new Map());
  const [observer] = useState(
    () =>
      new ResizeObserver((entries) => {
        const learn = (before: ReadonlyMap<string, BlockSize>): ReadonlyMap<string, BlockSize> => {
          const next = new Map(before);
          let changed = false;
          for (const { target } of entries) {
            if (!(target instanceof HTMLElement) || !target.isConnected) continue;
            const key = target.dataset['key'] ?? '';
            const size = measure(target, next.get(key));
            if (same(next.get(key), size)) continue;
            next.set(key, size);
            changed = true;
          }
          return changed ? next : before;
        };
        // The sizes of many at once are those of blocks just drawn: what is typed meanwhile goes first.
        if (entries.length > FEW) startTransition(() => setSizes(learn));
        else setSizes(learn);
      }),
  );
  useEffect(() => () => observer.disconnect(), [observer]);
  const watch = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return undefined;
      observer.observe(element);
      return () => observer.unobserve(element);
    },
    [observer],
  );
  return { sizes, watch };
}

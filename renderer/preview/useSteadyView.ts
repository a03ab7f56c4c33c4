import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Keeps what is read where it is on the screen while blocks above it are measured and find other places.
 * @param tops where each block begins, in px of the screen, in the order of the report
 */
export function useSteadyView(
  scroller: RefObject<HTMLElement | null>,
  tops: ReadonlyMap<string, number>,
): void {
  const latest = useRef(tops);
  const anchor = useRef<string | null>(null);
  useEffect(() => {
    const pane = scroller.current;
    if (!pane) return undefined;
    const choose = (): void => {
      const { scrollTop } = pane;
      anchor.current = null;
      // The first sheet is left where it is.
      if (scrollTop < pane.clientHeight) return;
      for (const [key, top] of latest.current) {
        if (top < scrollTop) continue;
        anchor.current = key;
        return;
      }
    };
    pane.addEventListener('scroll', choose, { passive: true });
    return () => pane.removeEventListener('scroll', choose);
  }, [scroller]);
  useLayoutEffect(() => {
    const before = latest.current;
    latest.current = tops;
    const [was, is] = [before.get(anchor.current ?? ''), tops.get(anchor.current ?? '')];
    if (was !== undefined && is !== undefined && was !== is) {
      scroller.current?.scrollBy({ top: is - was, behavior: 'instant' });
    }
  }, [scroller, tops]);
}

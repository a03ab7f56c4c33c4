import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Farther than this, in heights of the pane, the way there is not shown. */
const FAR = 4;

/** What stays over a block that was scrolled to, as a share of the pane's height. */
const ABOVE = 0.08;

/**
 * Scrolls the pane to a block whenever the block is another one than before.
 * @param to `top`: always, to the top of the pane; `view`: only when it is not in view.
 */
export function useShow(
  scroller: RefObject<HTMLElement | null>,
  key: string | null,
  to: 'top' | 'view',
): void {
  useEffect(() => {
    if (key === null) return undefined;
    // Two frames later the blocks have been measured and have their places.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        const pane = scroller.current;
        const block = pane?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
        if (!pane || !block) return;
        const box = block.getBoundingClientRect();
        const view = pane.getBoundingClientRect();
        const seen = box.top >= view.top && box.top <= view.bottom - Math.min(box.height, view.height / 2);
        if (seen && to === 'view') return;
        const quiet = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
        const way = box.top - view.top - view.height * ABOVE;
        const far = Math.abs(way) > FAR * view.height;
        pane.scrollTo({ top: pane.scrollTop + way, behavior: quiet || far ? 'instant' : 'smooth' });
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [scroller, key, to]);
}

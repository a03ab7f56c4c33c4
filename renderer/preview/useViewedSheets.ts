import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** The sheets in view and one on either side, from 0, both inclusive. */
export type ViewedSheets = { from: number; to: number };

/**
 * Follows which sheets are in view.
 * @param pitch from the top of one sheet to that of the next, in px of the screen
 */
export function useViewedSheets(scroller: RefObject<HTMLElement | null>, pitch: number): ViewedSheets {
  const [viewed, setViewed] = useState<ViewedSheets>({ from: 0, to: 1 });
  useEffect(() => {
    const pane = scroller.current;
    if (!pane) return undefined;
    const look = (): void => {
      const from = Math.floor(pane.scrollTop / pitch) - 1;
      const to = Math.floor((pane.scrollTop + pane.clientHeight) / pitch) + 1;
      setViewed((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(pane);
    pane.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      pane.removeEventListener('scroll', look);
    };
  }, [scroller, pitch]);
  return viewed;
}

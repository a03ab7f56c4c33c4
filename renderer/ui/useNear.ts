import { useCallback, useState } from 'react';

/** So far outside the view a row is drawn already: neither scrolling nor Tab meets a bare one. */
const MARGIN = '1000px';

const watched = new WeakMap<Element, (near: boolean) => void>();

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      // What holds the focus, or is being dragged, is not taken away.
      if (isIntersecting || !target.contains(document.activeElement)) watched.get(target)?.(isIntersecting);
    }
  },
  { scrollMargin: MARGIN },
);

/** A list of so many is drawn whole; of a longer one so many before it is known which of them are in view. */
const WHOLE = 40;
const FIRST = 12;

type Near = {
  near: boolean;
  /** A ref for the row's element, which must stay the same element near and far. */
  watch: (element: Element | null) => (() => void) | undefined;
};

/**
 * Whether a row of a long list is in the view or close to it, so that only such rows are drawn with all they have. The
 * others keep their element and their name: nothing of the list is missing for keys and screen readers.
 * @param at the row's place on its page, from 0
 * @param of how many rows its page has
 */
export function useNear(at: number, of: number): Near {
  const whole = of <= WHOLE;
  const [inView, setInView] = useState(at < FIRST);
  const watch = useCallback(
    (element: Element | null) => {
      if (!element || whole) return undefined;
      watched.set(element, setInView);
      observer.observe(element);
      return () => {
        watched.delete(element);
        observer.unobserve(element);
      };
    },
    [whole],
  );
  return { near: whole || inView, watch };
}

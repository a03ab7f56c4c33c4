import { useEffect, useState } from 'react';

/** The id of the record whose form has the focus, or had it last; null before that. Forms say it in `data-record`. */
export function useActiveRecord(): string | null {
  const [active, setActive] = useState<string | null>(null);
  useEffect(() => {
    const onFocus = (event: FocusEvent): void => {
      const form =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-record-form]') : null;
      if (form) setActive(form.dataset['recordForm'] ?? null);
      else if (event.target instanceof Element && event.target.closest('nav')) setActive(null);
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  return active;
}

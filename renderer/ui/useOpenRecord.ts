import { useEffect, useState } from 'react';
import { clearFocus } from '#renderer/app/navigation.ts';
import { useViewState } from '#renderer/app/viewState.ts';
import { focusField } from './focusField.ts';

/**
 * Which record of a page's lists is open. A click on the printed page opens the one it came from and puts the cursor in
 * its field.
 */
export function useOpenRecord(items: readonly { id: string }[]): {
  openId: string | null;
  setOpenId: (id: string | null) => void;
} {
  const [openId, setOpenId] = useState<string | null>(null);
  const focus = useViewState((state) => state.focus);
  const [met, setMet] = useState<typeof focus>(null);
  if (focus !== met) {
    setMet(focus);
    if (focus && items.some((item) => item.id === focus.id)) setOpenId(focus.id);
  }
  useEffect(() => {
    if (!focus || openId !== focus.id) return;
    const body = document.querySelector(
      `[data-record="${CSS.escape(focus.id)}"] [data-record-body]:not([hidden])`,
    );
    if (body && focusField(body, focus.field)) clearFocus();
  }, [focus, openId]);
  return { openId, setOpenId };
}

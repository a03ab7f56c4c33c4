import { useEffect } from 'react';
import type { KeyboardEvent } from 'react';

const steps: Record<string, (index: number, count: number) => number> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

function buttonsIn(bar: HTMLElement | null): HTMLButtonElement[] {
  return bar ? [...bar.querySelectorAll('button')] : [];
}

/** Gives a toolbar one stop for Tab and moves inside it with the arrow keys, Home and End (the ARIA toolbar pattern). */
export function useRovingFocus(bar: HTMLElement | null): (event: KeyboardEvent) => void {
  useEffect(() => {
    const buttons = buttonsIn(bar);
    const [first] = buttons;
    if (first && !buttons.some((button) => button.tabIndex === 0)) first.tabIndex = 0;
  });
  return (event) => {
    const step = steps[event.key];
    const buttons = buttonsIn(bar);
    const from = buttons.findIndex((button) => button === document.activeElement);
    if (!step || from === -1) return;
    event.preventDefault();
    const to = buttons[step(from, buttons.length)];
    for (const button of buttons) button.tabIndex = button === to ? 0 : -1;
    to?.focus();
  };
}

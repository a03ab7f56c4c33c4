const FOCUSABLE =
  'input:not([type="hidden"]):not([aria-hidden="true"]), textarea:not([aria-hidden="true"]), [role="combobox"], [role="textbox"]';

/** Unfolds what hides the element, outermost first. */
function reveal(element: Element, within: Element): void {
  for (
    let fold = element.closest('[hidden]');
    fold && within.contains(fold);
    fold = fold.parentElement?.closest('[hidden]') ?? null
  ) {
    within.querySelector<HTMLElement>(`[aria-controls="${CSS.escape(fold.id)}"]`)?.click();
  }
}

function findField(within: Element, field: string): HTMLElement | null {
  const name = CSS.escape(field);
  const exact = within.querySelector<HTMLElement>(`[name="${name}"], [data-field="${name}"]`);
  const found = exact ?? within.querySelector<HTMLElement>(`[name^="${name}."], [data-field^="${name}."]`);
  if (!found) return null;
  // A select of MUI has its name on a hidden input beside what can have the focus.
  const shown = found.matches(FOCUSABLE) && found.getAttribute('aria-hidden') !== 'true' ? found : null;
  return (
    shown ??
    found.querySelector<HTMLElement>(FOCUSABLE) ??
    // A picture is put right behind its button.
    found.querySelector<HTMLElement>('button') ??
    found.parentElement?.querySelector<HTMLElement>(FOCUSABLE) ??
    null
  );
}

/**
 * Puts the focus in a field of a record's form, unfolding what hides it; without a name, or when there is no such
 * field, in the first one. False when the form has no field yet.
 */
export function focusField(within: Element, field?: string): boolean {
  const target =
    (field === undefined ? null : findField(within, field)) ?? within.querySelector<HTMLElement>(FOCUSABLE);
  if (!target) return false;
  reveal(target, within);
  // What was folded is there to be focused once React has drawn it.
  requestAnimationFrame(() => {
    target.focus();
    target.scrollIntoView({ block: 'center', behavior: 'auto' });
  });
  return true;
}

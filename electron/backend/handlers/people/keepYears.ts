import type { Context } from '../../context.ts';

const KEY = 'names-kept-years';

/** How many years names are kept; null while nothing is decided. */
export function readKeepYears({ store }: Context): number | null {
  return Number(store.meta.get(KEY) ?? '') || null;
}

export function setKeepYears({ years }: { years: number | null }, { store }: Context): Record<string, never> {
  store.meta.set(KEY, String(years ?? ''));
  return {};
}

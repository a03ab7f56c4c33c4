import type { ImportItem } from '#shared/contract/importing.ts';

/** Whether the report a proposal goes into holds it; in a new report all but organisations is new. */
export function effectiveState(item: ImportItem, into: string | null): ImportItem['state'] {
  return into === null && item.entity !== 'organisation' ? 'new' : item.state;
}

/** Whether a proposal is taken when nobody has said so. */
export function takenByDefault(state: ImportItem['state']): boolean {
  return state === 'new' || state === 'fills';
}

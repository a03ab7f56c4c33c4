import type { ImportProposal } from '#shared/contract/importing.ts';
import { effectiveState, takenByDefault } from './effectiveState.ts';
import type { ImportState } from './importState.ts';

/** How many proposals and pictures are taken, left, and in the report already. */
export function countChoices(
  { items, pictures, missing }: ImportProposal,
  { into, take }: Pick<ImportState, 'into' | 'take'>,
): { taken: number; left: number; known: number } {
  const counts = { taken: 0, left: 0, known: 0 };
  for (const item of items) {
    const state = effectiveState(item, into);
    if (state === 'same') counts.known += 1;
    else if (take[item.record.id] ?? takenByDefault(state)) counts.taken += 1;
    else counts.left += 1;
  }
  for (const { id, known } of pictures) {
    if (into !== null && known) counts.known += 1;
    else if (take[id] ?? true) counts.taken += 1;
    else counts.left += 1;
  }
  if (into === null) return counts;
  for (const { record } of missing) counts[take[record.id] ? 'taken' : 'left'] += 1;
  return counts;
}

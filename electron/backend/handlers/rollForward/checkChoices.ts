import type { ReportRecords } from '#shared/domain/records.ts';
import { listContinuations } from '#shared/import/rollForward/listContinuations.ts';
import type { RollForwardChoices } from '#shared/import/rollForward/rollForward.ts';
import { BackendError } from '../../backendError.ts';

/**
 * Refuses choices about what is not there any more, and those that the record does not allow.
 * @throws BackendError `not-found` or `invalid-input`
 */
export function checkChoices(
  records: ReportRecords,
  { choices, outcomes }: RollForwardChoices,
  today: string,
): void {
  const { groups, pending } = listContinuations(records, today);
  const items = new Map(groups.flatMap((group) => group.items).map((item) => [item.id, item]));
  const waiting = new Set(pending.map(({ id }) => id));
  const unknown =
    Object.keys(choices).some((id) => !items.has(id)) || Object.keys(outcomes).some((id) => !waiting.has(id));
  if (unknown) {
    throw new BackendError(
      'not-found',
      'Rapporten er ændret, siden du begyndte: Noget af det, du har taget stilling til, findes ikke længere. Gå listen igennem igen.',
    );
  }
  for (const [id, choice] of Object.entries(choices)) {
    const item = items.get(id);
    if (!item || item.choices.includes(choice)) continue;
    const message = item.hindrance
      ? `Udtalelsen fra ${item.title} kan ikke bruges igen: Der er ikke et samtykke, der gælder.`
      : `”${item.title}” kan kun beholdes eller udgå.`;
    throw new BackendError('invalid-input', message, [{ path: `choices.${id}`, message }]);
  }
}

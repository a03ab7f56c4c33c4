import type { DeletableEntity } from '#shared/contract/commands.ts';
import { BackendError } from '../../backendError.ts';
import { change } from '../../context.ts';
import type { Context } from '../../context.ts';
import { releaseRecord } from './recordRules.ts';
import { reportIdOf } from './reportIdOf.ts';
import { stepSubject } from './stepSubject.ts';
import { tableOf } from './tableOf.ts';

/**
 * Deletes a record and lets go of it wherever it is named, as one step.
 * @throws BackendError `not-found` when it is not there.
 */
export function deleteRecord(entity: DeletableEntity, id: string, context: Context): void {
  const { store } = context;
  const table = tableOf(entity, store);
  const remove = () => {
    const record = table.get(id);
    if (!record)
      throw new BackendError(
        'not-found',
        'Det, du vil slette, findes ikke; det er måske slettet i forvejen.',
      );
    releaseRecord(entity, record, store);
    table.delete(id);
    return record;
  };
  change(context, remove, (record) => ({
    verb: 'Slettet',
    what: stepSubject(entity, record),
    reportId: reportIdOf(entity, record),
  }));
}

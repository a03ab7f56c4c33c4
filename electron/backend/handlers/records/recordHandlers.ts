import { entityNames, orderedLists } from '#shared/domain/records.ts';
import type { EntityName, EntityRecord, OrderedEntity } from '#shared/domain/records.ts';
import { isCommandName } from '#shared/contract/commands.ts';
import type { DeletableEntity } from '#shared/contract/commands.ts';
import type { Context } from '../../context.ts';
import { deleteRecord } from './deleteRecord.ts';
import { reorderRecords } from './reorderRecords.ts';
import { saveRecord } from './saveRecord.ts';

type SaveHandlers = {
  [E in EntityName as `${E}.save`]: (
    input: { record: EntityRecord<E> },
    context: Context,
  ) => { record: EntityRecord<E> };
};
type DeleteHandlers = {
  [E in DeletableEntity as `${E}.delete`]: (input: { id: string }, context: Context) => Record<string, never>;
};
type ReorderHandlers = {
  [E in OrderedEntity as `${E}.reorder`]: (
    input: { reportId: string; ids: string[] },
    context: Context,
  ) => Record<string, never>;
};

function saveHandler<E extends EntityName>(entity: E) {
  return (input: { record: EntityRecord<E> }, context: Context) => ({
    record: saveRecord(entity, input.record, context),
  });
}

function deleteHandler(entity: DeletableEntity) {
  return (input: { id: string }, context: Context) => {
    deleteRecord(entity, input.id, context);
    return {};
  };
}

function reorderHandler(entity: OrderedEntity) {
  return (input: { reportId: string; ids: string[] }, context: Context) => {
    reorderRecords(entity, input, context);
    return {};
  };
}

/** The contract says which entities can be deleted. */
function isDeletable(entity: EntityName): entity is DeletableEntity {
  return isCommandName(`${entity}.delete`);
}

/** `X.save`, `X.delete` and `X.reorder` for every entity that the contract gives them. */
export const recordHandlers = {
  ...Object.fromEntries(entityNames.map((entity) => [`${entity}.save`, saveHandler(entity)])),
  ...Object.fromEntries(
    entityNames.filter(isDeletable).map((entity) => [`${entity}.delete`, deleteHandler(entity)]),
  ),
  ...Object.fromEntries(
    (Object.keys(orderedLists) as OrderedEntity[]).map((entity) => [
      `${entity}.reorder`,
      reorderHandler(entity),
    ]),
  ),
} as unknown as SaveHandlers & DeleteHandlers & ReorderHandlers;

import type { EntityName } from '#shared/domain/records.ts';
import { call } from './call.ts';
import type { AnyRecord } from './patchRecords.ts';

/**
 * Saves one record by its own command.
 * @throws CommandFailed when the backend refuses it.
 */
export async function sendSave(saving: AnyRecord): Promise<void> {
  await call<`${EntityName}.save`>(`${saving.entity}.save`, saving);
}

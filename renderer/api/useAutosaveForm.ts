import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback, useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import type { DefaultValues, FieldValues, Path, Resolver, UseFormReturn } from 'react-hook-form';
import { entitySchemas } from '#shared/domain/records.ts';
import type { EntityName, EntityRecord } from '#shared/domain/records.ts';
import { useApi } from './ApiProvider.tsx';
import type { AnyRecord } from './patchRecords.ts';
import { sameRecord } from './sameRecord.ts';
import { validPart } from './validPart.ts';

/** The report a record is of; null for what all reports share. */
function reportIdOf(entity: EntityName, record: { id: string }): string | null {
  if (entity === 'report') return record.id;
  return 'reportId' in record && typeof record.reportId === 'string' ? record.reportId : null;
}

/**
 * A form over one record that saves itself.
 *
 * Every change is checked with the entity's own schema. What holds is shown in the page at once and saved after a
 * pause; a field that does not hold keeps what was typed, also while the page is left, shows why (after its first
 * blur), and is saved when it holds.
 * Problems the backend finds come back at their fields. When the record changes from elsewhere (undo, a rename) the
 * form takes the new values. Render it inside `AutosaveForm`, and give the component `key={record.id}`.
 *
 * @param record the record as the cache has it; for a kind of activity pass it narrowed, and the form has its type.
 */
export function useAutosaveForm<E extends EntityName, T extends EntityRecord<E> & FieldValues>({
  entity,
  record,
}: {
  entity: E;
  record: T;
}): UseFormReturn<T> {
  const { queue, held } = useApi();
  const schema = entitySchemas[entity];
  const form = useForm<T>({
    defaultValues: { ...record, ...held.of(record.id) } as DefaultValues<T>,
    // The schema's output is T or the union T is narrowed from.
    resolver: zodResolver(schema) as unknown as Resolver<T>,
    mode: 'onTouched',
  });
  const lastValid = useRef(record);
  const { id } = record;
  const reportId = reportIdOf(entity, record);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const { valid, wrong } = validPart<T>(schema, values, lastValid.current);
          held.keep({ entity, id, reportId, values: wrong });
          if (valid === null || sameRecord(valid, lastValid.current)) return;
          lastValid.current = valid;
          queue.put({ entity, record: valid } as unknown as AnyRecord);
        },
      }),
    [form, queue, held, schema, entity, id, reportId],
  );

  // What was typed before the page was left, or the record was changed, is wrong still: it says so at once.
  const showHeld = useCallback(() => {
    const fields = Object.keys(held.of(id));
    if (fields.length > 0) void form.trigger(fields as Path<T>[]);
  }, [form, held, id]);
  useEffect(showHeld, [showHeld]);

  useEffect(() => {
    if (queue.has(id) || sameRecord(record, lastValid.current)) return;
    lastValid.current = record;
    form.reset({ ...record, ...held.of(id) });
    showHeld();
  }, [form, queue, held, showHeld, id, record]);

  useEffect(
    () =>
      queue.subscribe(() => {
        for (const problem of queue.failureOf(id)?.fields ?? []) {
          const path = problem.path.replace(/^record\./, '');
          form.setError(path as Path<T>, { type: 'server', message: problem.message });
        }
      }),
    [form, queue, id],
  );

  useEffect(() => () => void queue.flush(id), [queue, id]);

  return form;
}

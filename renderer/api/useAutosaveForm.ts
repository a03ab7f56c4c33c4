import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import type { DefaultValues, FieldValues, Path, Resolver, UseFormReturn } from 'react-hook-form';
import { entitySchemas } from '#shared/domain/records.ts';
import type { EntityName, EntityRecord } from '#shared/domain/records.ts';
import { useApi } from './ApiProvider.tsx';
import type { AnyRecord } from './patchRecords.ts';
import { sameRecord } from './sameRecord.ts';
import { validPart } from './validPart.ts';

/**
 * A form over one record that saves itself.
 *
 * Every change is checked with the entity's own schema. What holds is shown in the page at once and saved after a
 * pause; a field that does not hold keeps what was typed, shows why (after its first blur), and is saved when it holds.
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
  const { queue } = useApi();
  const schema = entitySchemas[entity];
  const form = useForm<T>({
    defaultValues: record as DefaultValues<T>,
    // The schema's output is T or the union T is narrowed from.
    resolver: zodResolver(schema) as unknown as Resolver<T>,
    mode: 'onTouched',
  });
  const lastValid = useRef(record);
  const { id } = record;

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const valid = validPart<T>(schema, values, lastValid.current);
          if (valid === null || sameRecord(valid, lastValid.current)) return;
          lastValid.current = valid;
          queue.put({ entity, record: valid } as unknown as AnyRecord);
        },
      }),
    [form, queue, schema, entity],
  );

  useEffect(() => {
    if (queue.has(id) || sameRecord(record, lastValid.current)) return;
    lastValid.current = record;
    form.reset(record);
  }, [form, queue, id, record]);

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

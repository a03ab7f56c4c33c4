import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import { showSnack } from '#renderer/app/snackbar.ts';
import type { CommandOutput } from '#shared/contract/commands.ts';
import type { PersonBackup, PersonRecord } from '#shared/contract/people.ts';

function fail(thrown: Error): void {
  showSnack({ severity: 'error', message: toCommandError(thrown).message });
}

/** What is known of a person; undefined until it is read. Throws what keeps it from being read. */
export function usePerson(name: string): PersonRecord | undefined {
  const { data, error } = useQuery({
    queryKey: queryKeys.person(name),
    queryFn: () => call('person.read', { name }),
  });
  if (error) throw error;
  return data;
}

/** The backups that name a person, which takes a while to find out: undefined until then. */
export function usePersonBackups(name: string): {
  backups: PersonBackup[] | undefined;
  problem: string | null;
} {
  const { data, error } = useQuery({
    queryKey: queryKeys.personBackups(name),
    queryFn: () => call('person.backups', { name }),
  });
  return { backups: data, problem: error?.message ?? null };
}

/** Saves what is known of a person where the consultant says. */
export function useSavePerson(name: string): UseMutationResult<{ file: string } | null, Error, void> {
  const { t } = useTranslation('people');
  return useMutation({
    mutationFn: () => call('person.save', { name }),
    onSuccess: (saved) => {
      if (saved) showSnack({ message: t('saved', { file: saved.file }) });
    },
    onError: fail,
  });
}

/** Deletes what is kept of a person. */
export function useDeletePerson(
  name: string,
  onDone: () => void,
): UseMutationResult<CommandOutput<'person.delete'>, Error, boolean> {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  return useMutation({
    mutationFn: (fromTexts: boolean) => call('person.delete', { name, fromTexts }),
    onSuccess: () => {
      showSnack({ message: t('deleted', { name }) });
      void client.invalidateQueries({ queryKey: queryKeys.people });
      onDone();
    },
    onError: fail,
  });
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '#renderer/api/ApiProvider.tsx';
import { call } from '#renderer/api/call.ts';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import { patchRecords } from '#renderer/api/patchRecords.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { base64Of } from './base64Of.ts';

const KINDS = ['image/png', 'image/jpeg'];
const LARGEST = 30_000_000;

type AddImage = {
  /** Stores the files as images; the ids of those that could be. */
  addFiles: (files: readonly File[]) => Promise<string[]>;
  busy: boolean;
  /** Why a file was not taken, in Danish; null when all were. */
  problem: string | null;
};

/** Takes picture files into the store, and into the report's records at once. */
export function useAddImage(): AddImage {
  const { client } = useApi();
  const { t } = useTranslation('ui');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function addFile(file: File): Promise<string | null> {
    const { name: fileName } = file;
    if (!KINDS.includes(file.type)) {
      setProblem(t('image.wrongKind', { fileName }));
      return null;
    }
    if (file.size > LARGEST) {
      setProblem(t('image.tooLarge', { fileName }));
      return null;
    }
    try {
      const record = await call('image.add', { fileName, base64: await base64Of(file) });
      client.setQueriesData<ReportRecords>({ queryKey: queryKeys.allRecords }, (records) =>
        records ? patchRecords(records, { entity: 'image', record }) : records,
      );
      return record.id;
    } catch (thrown) {
      setProblem(toCommandError(thrown).message);
      return null;
    }
  }

  async function addFiles(files: readonly File[]): Promise<string[]> {
    setBusy(true);
    setProblem(null);
    const ids = await Promise.all(files.map(addFile));
    setBusy(false);
    return ids.filter((id) => id !== null);
  }

  return { addFiles, busy, problem };
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApi } from '#renderer/api/ApiProvider.tsx';
import { call } from '#renderer/api/call.ts';
import { CommandFailed, toCommandError } from '#renderer/api/CommandFailed.ts';
import { patchRecords } from '#renderer/api/patchRecords.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { fitPicture } from '#renderer/pictures/fitPicture.ts';
import { openPictureWorker } from '#renderer/pictures/openPictureWorker.ts';
import type { PictureWorker } from '#renderer/pictures/openPictureWorker.ts';
import type { PicturePurpose } from '#shared/report/design/pictureRoom.ts';
import { base64Of } from './base64Of.ts';

type AddImage = {
  /** Stores the files as images; the ids of those that could be. */
  addFiles: (files: readonly File[]) => Promise<string[]>;
  busy: boolean;
  /** Why a file was not taken, in Danish; null when all were. */
  problem: string | null;
};

/** Makes picture files fit for their purpose and takes them into the store, and into the report's records at once. */
export function useAddImage(purpose: PicturePurpose): AddImage {
  const { client } = useApi();
  const { t } = useTranslation('ui');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function addFile(file: File, worker: PictureWorker): Promise<string | null> {
    const { name: fileName } = file;
    try {
      const fitted = await fitPicture(file, purpose, worker);
      if ('refusal' in fitted) {
        setProblem(t(`image.refused.${fitted.refusal}`, { fileName }));
        return null;
      }
      const base64 = await base64Of(fitted.picture);
      const record = await call('image.add', { fileName, base64, showsPeople: purpose === 'portrait' });
      client.setQueriesData<ReportRecords>({ queryKey: queryKeys.allRecords }, (records) =>
        records ? patchRecords(records, { entity: 'image', record }) : records,
      );
      return record.id;
    } catch (thrown) {
      setProblem(
        thrown instanceof CommandFailed
          ? toCommandError(thrown).message
          : t('image.refused.broken', { fileName }),
      );
      return null;
    }
  }

  async function addFiles(files: readonly File[]): Promise<string[]> {
    setBusy(true);
    setProblem(null);
    const worker = openPictureWorker();
    const ids: (string | null)[] = [];
    try {
      // One after another: twenty large photos decoded at once would fill the memory.
      for (const file of files) ids.push(await addFile(file, worker));
    } finally {
      worker.close();
      setBusy(false);
    }
    return ids.filter((id) => id !== null);
  }

  return { addFiles, busy, problem };
}

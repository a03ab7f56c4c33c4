import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Typography from '@mui/material/Typography';
import { useMutationState } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { toCommandError } from '#renderer/api/CommandFailed.ts';
import type { ExportEntry } from '#shared/contract/commands.ts';
import { ExportActions } from './ExportActions.tsx';
import { fileNameOf } from './fileNameOf.ts';
import { folderOf } from './folderOf.ts';
import { exportMutationKey } from './useExportReport.ts';
import type { ExportOrder } from './useExportReport.ts';

type Tried = { order: ExportOrder | undefined; entry: ExportEntry | null; error: Error | null; at: number };

/** How the last export of the report went: where the file is, or why there is none. */
export function ExportOutcome({ reportId }: { reportId: string }) {
  const { t } = useTranslation('export');
  const tried = useMutationState({
    filters: { mutationKey: exportMutationKey },
    select: ({ state }): Tried => ({
      order: state.variables as ExportOrder | undefined,
      entry: (state.data as ExportEntry | null | undefined) ?? null,
      error: state.error,
      at: state.submittedAt,
    }),
  });
  const last = tried
    .filter(({ order }) => order?.reportId === reportId)
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
  if (last?.error) {
    return (
      <Alert severity="error" sx={{ mt: 2 }}>
        <AlertTitle>{t('outcome.failed')}</AlertTitle>
        {toCommandError(last.error).message}
      </Alert>
    );
  }
  if (!last?.entry) return null;
  const { entry } = last;
  return (
    <Alert severity="success" sx={{ mt: 2 }} key={entry.id}>
      <AlertTitle>{t(`outcome.${entry.kind}`)}</AlertTitle>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere', mb: 0.5 }}>
        {t('outcome.where', { name: fileNameOf(entry.file), folder: folderOf(entry.file) })}
      </Typography>
      <ExportActions entry={entry} />
    </Alert>
  );
}

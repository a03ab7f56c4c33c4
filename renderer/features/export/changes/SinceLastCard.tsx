import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '#renderer/app/useNow.ts';
import { changedWhen } from '#renderer/features/start/changedWhen.ts';
import type { ExportEntry } from '#shared/contract/commands.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { compareDigests } from '#shared/report/changes/compareDigests.ts';
import { digestOutline } from '#shared/report/changes/digestOutline.ts';
import type { Outline } from '#shared/report/outline/outline.ts';
import { ChangeList } from './ChangeList.tsx';
import { useExportDigest } from './useExportDigest.ts';

type Props = { last: ExportEntry; outline: Outline; records: ReportRecords };

/** What has changed in the report since it last went out. */
export function SinceLastCard({ last, outline, records }: Props) {
  const { t } = useTranslation('export');
  const now = useNow();
  const { data: before } = useExportDigest(last.id);
  const shown = useDeferredValue(outline);
  const changes = useMemo(
    () => (before ? compareDigests(before, digestOutline(shown)) : null),
    [before, shown],
  );
  if (changes === null) return null;
  return (
    <Paper variant="outlined" sx={{ p: 2.5 }}>
      <Stack direction="row" spacing={1.25} sx={{ alignItems: 'center', mb: 0.5 }}>
        <Typography variant="h2">{t('changes.sinceLast')}</Typography>
        {changes.length > 0 && <Chip size="small" color="info" variant="outlined" label={changes.length} />}
      </Stack>
      <Typography variant="body2" color="textSecondary">
        {t('changes.lastWas', { when: changedWhen(last.at, now) })}
      </Typography>
      <ChangeList changes={changes} records={records} />
    </Paper>
  );
}

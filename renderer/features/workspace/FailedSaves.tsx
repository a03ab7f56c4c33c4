import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Popover from '@mui/material/Popover';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { HeldRecord } from '#renderer/api/heldFields.ts';
import type { FailedSave } from '#renderer/api/saveQueue.ts';
import { useReportRecords } from '#renderer/api/useReportRecords.ts';
import { useSaveQueue } from '#renderer/api/useSaveQueue.ts';
import { openSource } from '#renderer/app/navigation.ts';
import { ErrorReportButton } from '#renderer/features/errorReport/ErrorReportButton.tsx';
import type { Source } from '#shared/report/outline/outline.ts';

type Props = {
  anchor: HTMLElement | null;
  failures: readonly FailedSave[];
  held: readonly HeldRecord[];
  reportId: string;
  onClose: () => void;
};

/** What could not be saved and why, with the way to each field and, where it can help, a new try. */
export function FailedSaves({ anchor, failures, held, reportId, onClose }: Props) {
  const { t } = useTranslation(['workspace', 'common']);
  const { flush } = useSaveQueue();
  const records = useReportRecords(reportId);
  function goTo(source: Source): void {
    onClose();
    openSource(source, records);
  }
  return (
    <Popover
      open={anchor !== null}
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
      transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      slotProps={{ paper: { role: 'dialog', 'aria-label': t('workspace:save.failedTitle') } }}
    >
      <Stack spacing={2} sx={{ p: 2.5, width: 380 }}>
        <Typography variant="h2">{t('workspace:save.failedTitle')}</Typography>
        {failures.some(({ error }) => error.code === 'unexpected') && <ErrorReportButton />}
        {failures.length > 0 && (
          <Typography variant="body2" color="textSecondary">
            {t('workspace:save.failedText')}
          </Typography>
        )}
        {failures.map(({ entity, record, error }) => (
          <Box key={record.id}>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              {t(`workspace:entity.${entity}`)}
            </Typography>
            <Typography variant="body2">
              {error.fields.length > 0 ? error.fields.map(({ message }) => message).join(' ') : error.message}
            </Typography>
            <Button size="small" onClick={() => goTo({ entity, id: record.id })}>
              {t('workspace:save.goTo')}
            </Button>
          </Box>
        ))}
        {held.map(({ entity, id, values }) => (
          <Box key={id}>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              {t(`workspace:entity.${entity}`)}
            </Typography>
            <Typography variant="body2">{t('workspace:save.heldText')}</Typography>
            {Object.keys(values)
              .slice(0, 1)
              .map((field) => (
                <Button key={field} size="small" onClick={() => goTo({ entity, id, field })}>
                  {t('workspace:save.goTo')}
                </Button>
              ))}
          </Box>
        ))}
        {failures.length > 0 && (
          <Button variant="contained" onClick={() => void flush()}>
            {t('common:tryAgain')}
          </Button>
        )}
      </Stack>
    </Popover>
  );
}

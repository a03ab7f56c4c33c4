import Chip from '@mui/material/Chip';
import Tooltip from '@mui/material/Tooltip';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '#renderer/api/call.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';

/** Whether a backup is sound: it is read through while the list is already shown. */
export function Soundness({ id }: { id: string }) {
  const { t } = useTranslation('backups');
  const { data, error } = useQuery({
    queryKey: queryKeys.backupCheck(id),
    queryFn: () => call('backup.check', { id }),
  });
  if (!data && !error) return <Chip size="small" variant="outlined" label={t('check.running')} />;
  const damage = error?.message ?? data?.damage ?? null;
  if (damage === null)
    return <Chip size="small" variant="outlined" color="success" label={t('check.sound')} />;
  return (
    <Tooltip title={damage}>
      <Chip size="small" variant="outlined" color="error" label={t('check.damaged')} />
    </Tooltip>
  );
}

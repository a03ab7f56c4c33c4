import RestoreIcon from '@mui/icons-material/RestoreOutlined';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '#renderer/api/call.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import { Loading } from '#renderer/app/Loading.tsx';
import { useNow } from '#renderer/app/useNow.ts';
import { useReplaceStore } from '#renderer/features/backups/useReplaceStore.ts';
import { useReportNames } from '#renderer/features/backups/useReportNames.ts';
import { changedWhen } from '#renderer/features/start/changedWhen.ts';
import type { Recovery } from '#shared/contract/stores.ts';

type Lacking = NonNullable<Recovery['lacks']>[number];

/** The newest sound backup of a store that was lost, with its date and what it lacks. */
export function RecoveryCard() {
  const { t } = useTranslation(['stores', 'start']);
  const now = useNow();
  const reportNames = useReportNames();
  const { data } = useQuery({ queryKey: queryKeys.recovery, queryFn: () => call('store.recovery', {}) });
  const restore = useReplaceStore();
  if (!data) return <Loading />;
  const { backup, lacks } = data;
  if (!backup) return <Typography color="textSecondary">{t('stores:recovery.none')}</Typography>;
  const lackingText = ({ report, whole, records }: Lacking) => {
    const name = `${t(`start:kind.${report.kind}`)} ${report.year}`;
    if (whole) return t('stores:recovery.wholeReport', { name });
    if (records > 0) return t('stores:recovery.records', { name, count: records });
    return t('stores:recovery.changed', {
      name,
      when: report.changedAt ? changedWhen(report.changedAt, now) : '',
    });
  };
  return (
    <Card variant="outlined" sx={{ p: 2.5, width: '100%' }}>
      <Stack spacing={1.5} sx={{ alignItems: 'flex-start' }}>
        <Typography variant="h2">
          {t('stores:recovery.title', { when: changedWhen(backup.at, now) })}
        </Typography>
        <Typography color="textSecondary">
          {t('stores:recovery.inside', { reports: reportNames(backup.reports ?? []) })}
        </Typography>
        {lacks === null && <Typography color="textSecondary">{t('stores:recovery.unknown')}</Typography>}
        {lacks?.length === 0 && <Typography>{t('stores:recovery.nothing')}</Typography>}
        {lacks !== null && lacks.length > 0 && (
          <Typography component="div">
            {t('stores:recovery.lacks')}
            <ul>
              {lacks.map((lacking) => (
                <li key={lacking.report.id}>{lackingText(lacking)}</li>
              ))}
            </ul>
          </Typography>
        )}
        <Typography variant="body2" color="textSecondary">
          {t('stores:recovery.safe')}
        </Typography>
        <Button
          variant="contained"
          startIcon={<RestoreIcon />}
          loading={restore.isPending}
          onClick={() => restore.mutate(backup.id)}
        >
          {t('stores:recovery.submit')}
        </Button>
      </Stack>
    </Card>
  );
}

import Card from '@mui/material/Card';
import { useTranslation } from 'react-i18next';
import { Loading } from '#renderer/app/Loading.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { BackupRow } from './BackupRow.tsx';
import { useBackups } from './useBackups.ts';

/** The backups, the newest first. `storeOpen`: there is a store that single reports can be taken into. */
export function BackupList({ storeOpen }: { storeOpen: boolean }) {
  const { t } = useTranslation('backups');
  const list = useBackups();
  if (!list) return <Loading />;
  if (list.backups.length === 0) return <EmptyState title={t('empty.title')} text={t('empty.text')} />;
  return (
    <Card
      variant="outlined"
      component="ul"
      aria-label={t('title')}
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        width: '100%',
        '& > li + li': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      {list.backups.map((backup) => (
        <BackupRow key={backup.id} backup={backup} storeOpen={storeOpen} />
      ))}
    </Card>
  );
}

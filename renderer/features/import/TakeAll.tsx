import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { takeItems } from './importActions.ts';

/** Takes or leaves many proposals at once; nothing is shown for less than two. */
export function TakeAll({ title, ids }: { title: string; ids: readonly string[] }) {
  const { t } = useTranslation('import');
  if (ids.length < 2) return null;
  return (
    <>
      <Button
        size="small"
        aria-label={t('takeAllNamed', { group: title })}
        onClick={() => takeItems(ids, true)}
      >
        {t('takeAll')}
      </Button>
      <Button
        size="small"
        color="inherit"
        aria-label={t('leaveAllNamed', { group: title })}
        onClick={() => takeItems(ids, false)}
      >
        {t('leaveAll')}
      </Button>
    </>
  );
}

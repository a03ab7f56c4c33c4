import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ImportItem } from '#shared/contract/importing.ts';
import { fieldLabel } from './fieldLabel.ts';

/** What was deleted from the file, with what the report has in its place, so that nothing goes unseen. */
export function EmptiedFields({ emptied }: Pick<ImportItem, 'emptied'>) {
  const { t } = useTranslation('import');
  const named = emptied.map(({ field, text }) => {
    const label = fieldLabel(field, t);
    return text === '' ? label : `${label}: ”${text}”`;
  });
  return (
    <Typography variant="body2" sx={{ width: '100%', overflowWrap: 'anywhere' }}>
      {t('emptied', { fields: named.join(' · ') })}
    </Typography>
  );
}

import Chip from '@mui/material/Chip';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { CarriedOver } from '#shared/domain/carriedOver.ts';
import { LastYear } from './lastYear.ts';

/** Says in a list that a record came along from last year and nobody has looked at it since. */
export function CarriedChip({ record }: { record: { carriedOver: CarriedOver } }) {
  const { t } = useTranslation('rollForward');
  const last = use(LastYear);
  if (!last || record.carriedOver !== 'untouched') return null;
  return <Chip size="small" variant="outlined" label={t('carried.chip', { year: last.year })} />;
}

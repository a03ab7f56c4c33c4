import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { use } from 'react';
import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CarriedOver } from '#shared/domain/carriedOver.ts';
import { CarriedTexts } from './CarriedTexts.tsx';
import { LastYear } from './lastYear.ts';

type Props<T extends FieldValues> = {
  control: Control<T>;
  name: FieldPathByValue<T, CarriedOver>;
  /** What the form is of. */
  title: string;
  /** Where it is noted which old sentences may stand, when the record has texts to be seen through. */
  letStand?: FieldPathByValue<T, string[]>;
  children: ReactNode;
};

/**
 * The fields of a record that may have come along from last year. Until it is changed or confirmed it says so, and the
 * sentences of its texts that are last year's are marked until they are rewritten or let stand.
 */
export function CarriedForm<T extends FieldValues>({ control, name, title, letStand, children }: Props<T>) {
  const { t } = useTranslation('rollForward');
  const last = use(LastYear);
  const { field } = useController({ control, name });
  const mark: CarriedOver = field.value;
  return (
    <>
      {last && mark === 'untouched' && (
        <Alert
          severity="info"
          variant="outlined"
          icon={<HistoryIcon fontSize="small" />}
          action={
            <Button
              size="small"
              aria-label={t('carried.confirmNamed', { title })}
              onClick={() => field.onChange(letStand ? 'touched' : 'no')}
              sx={{ whiteSpace: 'nowrap' }}
            >
              {t('carried.confirm')}
            </Button>
          }
        >
          {t('carried.chip', { year: last.year })}
        </Alert>
      )}
      {letStand ? (
        <CarriedTexts control={control} name={letStand} about={mark === 'no' ? null : last}>
          {children}
        </CarriedTexts>
      ) : (
        children
      )}
    </>
  );
}

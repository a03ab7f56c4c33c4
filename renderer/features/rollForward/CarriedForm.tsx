import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { use } from 'react';
import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { StaleAbout } from '#renderer/editor/staleAbout.ts';
import type { CarriedOver } from '#shared/domain/carriedOver.ts';
import { LastYear } from './lastYear.ts';

type Props<T extends FieldValues> = {
  control: Control<T>;
  name: FieldPathByValue<T, CarriedOver>;
  /** What the form is of. */
  title: string;
  /** Whether it has texts with sentences to be seen through after it is confirmed. */
  texts?: boolean;
  children: ReactNode;
};

/**
 * The fields of a record that may have come along from last year. Until it is changed or confirmed it says so, and the
 * sentences of its texts that are last year's are marked until they are rewritten or let stand.
 */
export function CarriedForm<T extends FieldValues>({
  control,
  name,
  title,
  texts = false,
  children,
}: Props<T>) {
  const { t } = useTranslation('rollForward');
  const last = use(LastYear);
  const { field } = useController({ control, name });
  const mark: CarriedOver = field.value;
  const about = mark === 'no' ? null : last;
  return (
    <StaleAbout value={about}>
      {about && mark === 'untouched' && (
        <Alert
          severity="info"
          variant="outlined"
          icon={<HistoryIcon fontSize="small" />}
          action={
            <Button
              size="small"
              aria-label={t('carried.confirmNamed', { title })}
              onClick={() => field.onChange(texts ? 'touched' : 'no')}
              sx={{ whiteSpace: 'nowrap' }}
            >
              {t('carried.confirm')}
            </Button>
          }
        >
          {t('carried.chip', { year: about.year })}
        </Alert>
      )}
      {children}
    </StaleAbout>
  );
}

import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { formatDate, parseDanishDate } from '#shared/domain/isoDate.ts';
import { orBlank } from './orBlank.ts';
import { TypedText } from './TypedText.tsx';

type FormDateProps<T extends FieldValues> = {
  control: Control<T>;
  /** ISO `YYYY-MM-DD`, or null when left blank. */
  name: FieldPathByValue<T, string | null>;
  label: string;
  help?: string | undefined;
  /** A problem found across fields; shown when the field itself holds. */
  problem?: string | undefined;
};

const parse = orBlank(parseDanishDate);
const format = (iso: string | null) => (iso === null ? '' : formatDate(iso));

/** A date written the Danish way, dd.mm.åååå; the browser's own date field would follow the system's language. */
export function FormDate<T extends FieldValues>({ control, name, label, help, problem }: FormDateProps<T>) {
  const { t } = useTranslation('ui');
  const { field, fieldState } = useController({ control, name });
  return (
    <TypedText<string | null>
      name={name}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      format={format}
      parse={parse}
      unreadable={t('unreadable.date')}
      label={label}
      placeholder={t('date.placeholder')}
      help={help}
      problem={fieldState.error?.message ?? problem}
      numeric
    />
  );
}

import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { formatNumber, parseNumber } from '#shared/domain/figure.ts';
import { orBlank } from './orBlank.ts';
import { TypedText } from './TypedText.tsx';

type FormNumberProps<T extends FieldValues> = {
  control: Control<T>;
  name: FieldPathByValue<T, number | null>;
  label: string;
  help?: string | undefined;
  /** What stands after the number: %, a unit. */
  suffix?: string | undefined;
};

const parse = orBlank(parseNumber);
const format = (value: number | null) => (value === null ? '' : formatNumber(value));

/** A number in Danish ("1.543", "2,5"), or null when left blank. */
export function FormNumber<T extends FieldValues>({
  control,
  name,
  label,
  help,
  suffix,
}: FormNumberProps<T>) {
  const { t } = useTranslation('ui');
  const { field, fieldState } = useController({ control, name });
  return (
    <TypedText<number | null>
      name={name}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      format={format}
      parse={parse}
      unreadable={t('unreadable.number')}
      label={label}
      help={help}
      suffix={suffix}
      problem={fieldState.error?.message}
      numeric
    />
  );
}

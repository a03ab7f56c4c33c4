import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { orBlank } from './orBlank.ts';
import { TypedText } from './TypedText.tsx';

type FormYearProps<T extends FieldValues> = {
  control: Control<T>;
  name: FieldPathByValue<T, number | null>;
  label: string;
  help?: string | undefined;
};

const parse = orBlank((text) => (/^\s*\d{4}\s*$/.test(text) ? Number(text) : null));
const format = (year: number | null) => (year === null ? '' : String(year));

/** A calendar year of four digits, or null when left blank. */
export function FormYear<T extends FieldValues>({ control, name, label, help }: FormYearProps<T>) {
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
      unreadable={t('unreadable.year')}
      label={label}
      help={help}
      problem={fieldState.error?.message}
      numeric
    />
  );
}

import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { TypedText } from '#renderer/ui/TypedText.tsx';
import type { Organisation } from '#shared/domain/organisation.ts';

const asItIs = (name: string) => name;
const parse = (text: string) => (text.trim() === '' ? undefined : text.trim());

/** The name of an organisation. It is taken when the field is left, so that no half name is written into all its records. */
export function FormName({ control }: { control: Control<Organisation> }) {
  const { t } = useTranslation('organisations');
  const { field, fieldState } = useController({ control, name: 'name' });
  return (
    <TypedText<string>
      name="name"
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      format={asItIs}
      parse={parse}
      unreadable={t('nameMissing')}
      label={t('name')}
      help={t('nameHelp')}
      problem={fieldState.error?.message}
    />
  );
}

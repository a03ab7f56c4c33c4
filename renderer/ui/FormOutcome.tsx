import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { outcome } from '#shared/domain/highlight.ts';
import type { Outcome } from '#shared/domain/highlight.ts';
import { FormText } from './FormText.tsx';
import { SelectText } from './SelectText.tsx';

type FormOutcomeProps<T extends FieldValues> = {
  control: Control<T>;
  name: FieldPathByValue<T, Outcome>;
  reasonName: FieldPathByValue<T, string>;
};

/** What became of something planned, and why, when it did not go as planned. */
export function FormOutcome<T extends FieldValues>({ control, name, reasonName }: FormOutcomeProps<T>) {
  const { t } = useTranslation('ui');
  const { field } = useController({ control, name });
  const options = outcome.options.map((value) => ({ value, label: t(`outcome.${value}`) }));
  return (
    <>
      <SelectText<Outcome>
        name={name}
        value={field.value}
        onChange={field.onChange}
        onBlur={field.onBlur}
        inputRef={field.ref}
        label={t('outcome.label')}
        options={options}
      />
      {field.value !== 'delivered' && (
        <FormText
          control={control}
          name={reasonName}
          label={t('outcome.reason')}
          help={t('outcome.reasonHelp')}
          multiline
          minRows={2}
        />
      )}
    </>
  );
}

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
  /** It was promised, and nobody has said yet what became of it: the field's own value says nothing. */
  unanswered?: boolean;
  /** Told when it is answered. */
  onAnswer?: () => void;
};

/** What became of something planned, and why, when it did not go as planned. */
export function FormOutcome<T extends FieldValues>({
  control,
  name,
  reasonName,
  unanswered = false,
  onAnswer,
}: FormOutcomeProps<T>) {
  const { t } = useTranslation('ui');
  const { field } = useController({ control, name });
  const options = outcome.options.map((value) => ({ value, label: t(`outcome.${value}`) }));
  return (
    <>
      <SelectText<Outcome>
        name={name}
        value={unanswered ? null : field.value}
        onChange={(chosen) => {
          if (chosen === null) return;
          field.onChange(chosen);
          onAnswer?.();
        }}
        onBlur={field.onBlur}
        inputRef={field.ref}
        label={t('outcome.label')}
        {...(unanswered && { noneLabel: t('outcome.unanswered'), help: t('outcome.unansweredHelp') })}
        options={options}
      />
      {!unanswered && field.value !== 'delivered' && (
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

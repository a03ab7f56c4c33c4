import { use } from 'react';
import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import type { RichText } from '#shared/domain/richText.ts';
import { useTranslation } from 'react-i18next';
import { RichTextEditor } from './RichTextEditor.tsx';
import { lostReferences } from './lostReferences.ts';
import { ReferenceChoices } from './referenceChoices.ts';

type FormRichTextProps<T extends FieldValues> = {
  control: Control<T>;
  name: FieldPathByValue<T, RichText>;
  label: string;
  help?: string | undefined;
  minRows?: number | undefined;
};

/** A rich text of a form. */
export function FormRichText<T extends FieldValues>({
  control,
  name,
  label,
  help,
  minRows,
}: FormRichTextProps<T>) {
  const { field, fieldState } = useController({ control, name });
  const { ref, ...bound } = field;
  const { t } = useTranslation('editor');
  const [lost] = lostReferences(bound.value, use(ReferenceChoices));
  const warning = lost === undefined ? undefined : t('reference.gone', { text: lost });
  return (
    <RichTextEditor
      ref={ref}
      name={name}
      value={bound.value}
      onChange={bound.onChange}
      onBlur={bound.onBlur}
      label={label}
      help={help}
      minRows={minRows}
      problem={fieldState.error?.message ?? warning}
    />
  );
}

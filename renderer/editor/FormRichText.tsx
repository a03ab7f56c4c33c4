import Box from '@mui/material/Box';
import useForkRef from '@mui/utils/useForkRef';
import { use, useRef } from 'react';
import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import type { RichText } from '#shared/domain/richText.ts';
import { useTranslation } from 'react-i18next';
import { PastText } from './PastText.tsx';
import { RichTextEditor } from './RichTextEditor.tsx';
import type { RichTextHandle } from './RichTextEditor.tsx';
import { lostReferences } from './lostReferences.ts';
import { ReferenceChoices } from './referenceChoices.ts';

type FormRichTextProps<T extends FieldValues> = {
  control: Control<T>;
  name: FieldPathByValue<T, RichText>;
  label: string;
  help?: string | undefined;
  minRows?: number | undefined;
};

/** A rich text of a form, with what last year's report says in its place. */
export function FormRichText<T extends FieldValues>({
  control,
  name,
  label,
  help,
  minRows,
}: FormRichTextProps<T>) {
  const { field, fieldState } = useController({ control, name });
  const { ref, ...bound } = field;
  const handle = useRef<RichTextHandle>(null);
  const handleRef = useForkRef(ref, handle);
  const { t } = useTranslation('editor');
  const [lost] = lostReferences(bound.value, use(ReferenceChoices));
  const warning = lost === undefined ? undefined : t('reference.gone', { text: lost });
  return (
    <Box sx={{ width: '100%', minWidth: 0 }}>
      <RichTextEditor
        ref={handleRef}
        name={name}
        value={bound.value}
        onChange={bound.onChange}
        onBlur={bound.onBlur}
        label={label}
        help={help}
        minRows={minRows}
        problem={fieldState.error?.message ?? warning}
      />
      <PastText name={name} label={label} value={bound.value} onTaken={() => handle.current?.focus()} />
    </Box>
  );
}

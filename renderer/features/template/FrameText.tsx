import Chip from '@mui/material/Chip';
import Stack from '@mui/material/Stack';
import { useRef } from 'react';
import { useController } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FieldText } from '#renderer/ui/FieldText.tsx';
import { fillPlaceholders, placeholders } from '#shared/domain/placeholders.ts';
import type { Report } from '#shared/domain/report.ts';
import type { Template } from '#shared/domain/template.ts';

type Props = {
  control: Control<Template>;
  name: 'headerText' | 'footerText';
  label: string;
  report: Report;
};

/** The text of a header or footer. A placeholder is put in where the cursor is; under the field stands what it becomes. */
export function FrameText({ control, name, label, report }: Props) {
  const { t } = useTranslation('template');
  const { field, fieldState } = useController({ control, name });
  const input = useRef<HTMLInputElement>(null);
  const filled = fillPlaceholders(field.value, report, report.title).trim();

  function insert(placeholder: string): void {
    const at = input.current?.selectionStart ?? field.value.length;
    const to = input.current?.selectionEnd ?? at;
    field.onChange(field.value.slice(0, at) + placeholder + field.value.slice(to));
    const after = at + placeholder.length;
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(after, after);
    });
  }

  return (
    <Stack spacing={1}>
      <FieldText
        name={name}
        label={label}
        value={field.value}
        onChange={field.onChange}
        onBlur={field.onBlur}
        inputRef={(element: HTMLInputElement | null) => {
          input.current = element;
          field.ref(element);
        }}
        help={filled === '' ? t('frame.empty') : t('frame.becomes', { text: filled })}
        problem={fieldState.error?.message}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
      <Stack direction="row" sx={{ gap: 0.75, flexWrap: 'wrap' }}>
        {placeholders.map((name) => (
          <Chip
            key={name}
            size="small"
            variant="outlined"
            label={`{${name}}`}
            aria-label={t('frame.insert', { placeholder: `{${name}}`, label: label.toLowerCase() })}
            onClick={() => insert(`{${name}}`)}
          />
        ))}
      </Stack>
    </Stack>
  );
}

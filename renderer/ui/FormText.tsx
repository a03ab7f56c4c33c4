import Box from '@mui/material/Box';
import useForkRef from '@mui/utils/useForkRef';
import { useRef } from 'react';
import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { FieldText } from './FieldText.tsx';
import { StaleLines } from './StaleLines.tsx';

type FormTextProps<T extends FieldValues> = {
  control: Control<T>;
  name: FieldPathByValue<T, string>;
  label: string;
  help?: string | undefined;
  placeholder?: string | undefined;
  /** Several lines; Enter begins a new one. */
  multiline?: boolean | undefined;
  minRows?: number | undefined;
  required?: boolean | undefined;
  /** A problem found across fields; shown when the field itself holds. */
  problem?: string | undefined;
  /** Its words belong to no year: none of them is marked as last year's. */
  timeless?: boolean | undefined;
};

function linesOf(value: string): string[] {
  return value.split('\n');
}

/** A text field of a form: one line, or several with `multiline`. */
export function FormText<T extends FieldValues>({
  control,
  name,
  label,
  help,
  placeholder,
  multiline = false,
  minRows = 3,
  required = false,
  problem,
  timeless = false,
}: FormTextProps<T>) {
  const { field, fieldState } = useController({ control, name });
  const { ref, ...bound } = field;
  const input = useRef<HTMLInputElement | HTMLTextAreaElement>(null);
  const inputRef = useForkRef(ref, input);
  const lines = linesOf(field.value);

  function select(line: number, start: number, end: number): void {
    const before = lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0);
    input.current?.focus();
    input.current?.setSelectionRange(before + start, before + end);
  }

  return (
    <Box sx={{ width: '100%', minWidth: 0 }}>
      <FieldText
        {...bound}
        inputRef={inputRef}
        label={label}
        placeholder={placeholder}
        multiline={multiline}
        required={required}
        help={help}
        problem={fieldState.error?.message ?? problem}
        {...(multiline && { minRows, maxRows: 16 })}
      />
      {!timeless && <StaleLines label={label} lines={lines} goTo={select} />}
    </Box>
  );
}

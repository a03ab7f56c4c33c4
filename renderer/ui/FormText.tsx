import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { FieldText } from './FieldText.tsx';

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
};

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
}: FormTextProps<T>) {
  const { field, fieldState } = useController({ control, name });
  const { ref, ...bound } = field;
  return (
    <FieldText
      {...bound}
      inputRef={ref}
      label={label}
      placeholder={placeholder}
      multiline={multiline}
      required={required}
      help={help}
      problem={fieldState.error?.message ?? problem}
      {...(multiline && { minRows, maxRows: 16 })}
    />
  );
}

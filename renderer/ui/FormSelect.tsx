import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { SelectText } from './SelectText.tsx';
import type { SelectOption } from './SelectText.tsx';

type FormSelectProps<T extends FieldValues> = {
  control: Control<T>;
  name: FieldPathByValue<T, string | null>;
  label: string;
  options: readonly SelectOption[];
  /** When given, "none" can be chosen under this name; the value is then null. */
  noneLabel?: string | undefined;
  help?: string | undefined;
};

/** A choice of one among few. */
export function FormSelect<T extends FieldValues>({ control, name, ...rest }: FormSelectProps<T>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <SelectText
      {...rest}
      name={name}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      inputRef={field.ref}
      problem={fieldState.error?.message}
    />
  );
}

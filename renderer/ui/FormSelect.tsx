import MenuItem from '@mui/material/MenuItem';
import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';
import { FieldText } from './FieldText.tsx';

export type SelectOption<V extends string = string> = { value: V; label: string };

type FormSelectProps<T extends FieldValues> = {
  control: Control<T>;
  name: FieldPathByValue<T, string | null>;
  label: string;
  options: readonly SelectOption[];
  /** When given, "none" can be chosen under this name; the value is then null. */
  noneLabel?: string | undefined;
  help?: string | undefined;
};

/** A choice of one among few. A value that is no longer among the options is shown as none. */
export function FormSelect<T extends FieldValues>({
  control,
  name,
  label,
  options,
  noneLabel,
  help,
}: FormSelectProps<T>) {
  const { field, fieldState } = useController({ control, name });
  const chosen: unknown = field.value;
  return (
    <FieldText
      select
      name={name}
      inputRef={field.ref}
      label={label}
      value={options.some((option) => option.value === chosen) ? chosen : ''}
      onChange={(event) => field.onChange(event.target.value === '' ? null : event.target.value)}
      onBlur={field.onBlur}
      help={help}
      problem={fieldState.error?.message}
      {...(noneLabel !== undefined && {
        slotProps: { select: { displayEmpty: true }, inputLabel: { shrink: true } },
      })}
    >
      {noneLabel !== undefined && (
        <MenuItem value="" sx={{ color: 'text.secondary' }}>
          {noneLabel}
        </MenuItem>
      )}
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </FieldText>
  );
}

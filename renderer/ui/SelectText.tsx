import MenuItem from '@mui/material/MenuItem';
import type { Ref } from 'react';
import { FieldText } from './FieldText.tsx';

export type SelectOption<V extends string = string> = { value: V; label: string };

type SelectTextProps<V extends string> = {
  value: V | null;
  onChange: (value: V | null) => void;
  onBlur?: () => void;
  inputRef?: Ref<HTMLInputElement>;
  options: readonly SelectOption<V>[];
  /** When given, "none" can be chosen under this name; the value is then null. */
  noneLabel?: string | undefined;
  label: string;
  name?: string | undefined;
  help?: string | undefined;
  problem?: string | undefined;
};

/** A choice of one among few. A value that is no longer among the options is shown as none. */
export function SelectText<V extends string>({
  value,
  onChange,
  options,
  noneLabel,
  ...rest
}: SelectTextProps<V>) {
  return (
    <FieldText
      select
      {...rest}
      value={options.some((option) => option.value === value) ? value : ''}
      onChange={(event) =>
        onChange(options.find((option) => option.value === event.target.value)?.value ?? null)
      }
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

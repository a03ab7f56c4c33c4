import InputAdornment from '@mui/material/InputAdornment';
import type { Ref } from 'react';
import { isUnread } from '#renderer/api/unread.ts';
import type { Unread } from '#renderer/api/unread.ts';
import { FieldText } from './FieldText.tsx';
import { useTypedText } from './useTypedText.ts';

type TypedTextProps<V> = {
  value: V | Unread;
  onChange: (value: V | Unread) => void;
  onBlur?: () => void;
  format: (value: V) => string;
  parse: (text: string) => V | undefined;
  same?: (a: V, b: V) => boolean;
  /** What is said when the text cannot be read. */
  unreadable: string;
  label: string;
  name?: string | undefined;
  help?: string | undefined;
  problem?: string | undefined;
  suffix?: string | undefined;
  required?: boolean | undefined;
  placeholder?: string | undefined;
  numeric?: boolean | undefined;
  inputRef?: Ref<HTMLInputElement>;
};

/** A field whose text stands for a value: a number, an amount, a date. See `useTypedText` for when it is read. */
export function TypedText<V>({
  value,
  onChange,
  onBlur,
  format,
  parse,
  same,
  unreadable,
  problem,
  suffix,
  numeric = false,
  ...rest
}: TypedTextProps<V>) {
  const typed = useTypedText({ value, onChange, format, parse, ...(same && { same }) });
  return (
    <FieldText
      {...rest}
      value={typed.text}
      onChange={(event) => typed.onText(event.target.value)}
      onBlur={() => {
        typed.onLeave();
        onBlur?.();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') typed.onLeave();
      }}
      // What the schema says of text that is no value is said here in words that help.
      problem={typed.unreadable ? unreadable : isUnread(value) ? undefined : problem}
      slotProps={{
        htmlInput: numeric ? { inputMode: 'decimal', style: { fontVariantNumeric: 'tabular-nums' } } : {},
        ...(suffix && { input: { endAdornment: <InputAdornment position="end">{suffix}</InputAdornment> } }),
      }}
    />
  );
}

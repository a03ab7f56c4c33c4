import TextField from '@mui/material/TextField';
import type { TextFieldProps } from '@mui/material/TextField';

type FieldTextProps = Omit<TextFieldProps, 'variant' | 'error' | 'helperText' | 'ref'> & {
  help?: string | undefined;
  /** What is wrong with the text; shown instead of the help, and read aloud when it appears. */
  problem?: string | undefined;
};

/** A text field with its help and its error, as all fields of the app have them. */
export function FieldText({ help, problem, slotProps, ...rest }: FieldTextProps) {
  return (
    <TextField
      autoComplete="off"
      {...rest}
      error={problem !== undefined}
      helperText={problem ?? help}
      slotProps={{ ...slotProps, formHelperText: { 'aria-live': 'polite' } }}
    />
  );
}

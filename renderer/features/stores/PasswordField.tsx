import TextField from '@mui/material/TextField';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  problem?: string | undefined;
  help?: string;
};

/** A field whose text is not shown; what is wrong with it stands under it. */
export function PasswordField({ label, value, onChange, problem, help }: Props) {
  return (
    <TextField
      type="password"
      label={label}
      value={value}
      onChange={(change) => onChange(change.target.value)}
      error={problem !== undefined}
      helperText={problem ?? help}
      slotProps={{ htmlInput: { maxLength: 200, autoComplete: 'off' } }}
    />
  );
}

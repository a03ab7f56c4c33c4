import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Switch from '@mui/material/Switch';
import { useId } from 'react';
import { useController } from 'react-hook-form';
import type { Control, FieldPathByValue, FieldValues } from 'react-hook-form';

type FormSwitchProps<T extends FieldValues> = {
  control: Control<T>;
  name: FieldPathByValue<T, boolean>;
  label: string;
  help?: string | undefined;
  /** What a screen reader says, where the label alone does not tell what it is about; it begins with the label. */
  spoken?: string | undefined;
};

/** Something that is on or off. */
export function FormSwitch<T extends FieldValues>({
  control,
  name,
  label,
  help,
  spoken,
}: FormSwitchProps<T>) {
  const { field } = useController({ control, name });
  const helpId = useId();
  return (
    <FormControl>
      <FormControlLabel
        label={label}
        slotProps={{ typography: { variant: 'body2' } }}
        sx={{ ml: -0.5, gap: 0.5, minHeight: 38 }}
        control={
          <Switch
            size="small"
            name={name}
            checked={Boolean(field.value)}
            onChange={(_event, checked) => field.onChange(checked)}
            onBlur={field.onBlur}
            // The ring of focus is wider than the switch.
            sx={{ overflow: 'visible' }}
            slotProps={{
              input: {
                ref: field.ref,
                ...(help && { 'aria-describedby': helpId }),
                ...(spoken && { 'aria-label': spoken }),
              },
            }}
          />
        }
      />
      {help && (
        <FormHelperText id={helpId} sx={{ mt: -0.5, ml: 5, mr: 0 }}>
          {help}
        </FormHelperText>
      )}
    </FormControl>
  );
}

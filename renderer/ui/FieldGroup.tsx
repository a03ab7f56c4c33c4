import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { ReactNode } from 'react';

type FieldGroupProps = {
  title: string;
  help?: string | undefined;
  /** What stands at the right of the title: a sum, a button. */
  aside?: ReactNode;
  children: ReactNode;
};

/** Fields that belong together, under a name a screen reader reads with them. */
export function FieldGroup({ title, help, aside, children }: FieldGroupProps) {
  const id = useId();
  return (
    <Box
      component="fieldset"
      sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}
      aria-labelledby={id}
      {...(help && { 'aria-describedby': `${id}help` })}
    >
      <Stack
        direction="row"
        sx={{ justifyContent: 'space-between', alignItems: 'baseline', gap: 2, mb: 1.5 }}
      >
        <Typography id={id} variant="h4" component="p" sx={{ m: 0 }}>
          {title}
        </Typography>
        {aside}
      </Stack>
      {help && (
        <Typography
          id={`${id}help`}
          variant="caption"
          color="textSecondary"
          component="p"
          sx={{ mt: -1, mb: 1.5 }}
        >
          {help}
        </Typography>
      )}
      <Stack spacing={2}>{children}</Stack>
    </Box>
  );
}

import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

type Props = {
  icon: ReactNode;
  title: string;
  text: ReactNode;
  /** Small print: a file, an error in the machine's own words. */
  detail?: string | undefined;
  actions?: ReactNode;
  /** Stands between the message and the actions. */
  children?: ReactNode;
};

/** A whole window with one message: something stands in the way of the work. */
export function MessageScreen({ icon, title, text, detail, actions, children }: Props) {
  return (
    <Box component="main" sx={{ minHeight: '100%', display: 'grid', placeItems: 'center', p: 4 }}>
      <Stack role="alert" spacing={2} sx={{ maxWidth: 560, alignItems: 'flex-start' }}>
        <Box sx={{ color: 'primary.main', '& svg': { fontSize: 44 } }}>{icon}</Box>
        <Typography variant="h1">{title}</Typography>
        <Typography color="textSecondary">{text}</Typography>
        {detail && (
          <Typography
            variant="caption"
            sx={{
              fontFamily: 'ui-monospace, Consolas, monospace',
              overflowWrap: 'anywhere',
              bgcolor: 'action.hover',
              borderRadius: 1,
              px: 1.5,
              py: 1,
            }}
          >
            {detail}
          </Typography>
        )}
        {children}
        {actions && (
          <Stack direction="row" spacing={1.5} useFlexGap sx={{ pt: 1, flexWrap: 'wrap' }}>
            {actions}
          </Stack>
        )}
      </Stack>
    </Box>
  );
}

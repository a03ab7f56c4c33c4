import ExpandMoreIcon from '@mui/icons-material/ExpandMoreOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';

type MoreFieldsProps = {
  title: string;
  /** What is inside, so that nobody has to open it to know. */
  hint?: string | undefined;
  children: ReactNode;
};

/** The fields one seldom needs, folded away until asked for. */
export function MoreFields({ title, hint, children }: MoreFieldsProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider', pt: 1 }}>
      <Button
        color="inherit"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        startIcon={
          <ExpandMoreIcon
            sx={{ transform: open ? 'none' : 'rotate(-90deg)', transition: 'transform 120ms' }}
          />
        }
        sx={{ justifyContent: 'flex-start', textAlign: 'left', width: '100%', px: 0.5 }}
      >
        <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
          {title}
        </Box>
        {hint && !open && (
          <Typography
            component="span"
            variant="caption"
            noWrap
            color="textSecondary"
            sx={{ ml: 1.5, minWidth: 0 }}
          >
            {hint}
          </Typography>
        )}
      </Button>
      <Stack id={id} spacing={2.5} hidden={!open} sx={{ pt: 2, '&[hidden]': { display: 'none' } }}>
        {children}
      </Stack>
    </Box>
  );
}

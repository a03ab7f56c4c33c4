import MoreIcon from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Collapse from '@mui/material/Collapse';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonSummary } from '#shared/contract/people.ts';
import { PersonDetails } from './PersonDetails.tsx';

/** One person: who they are, how often and in which years they are quoted; opens to all that is kept of them. */
export function PersonRow({ person }: { person: PersonSummary }) {
  const { t } = useTranslation('people');
  const details = useId();
  const [open, setOpen] = useState(false);
  const { name, about, testimonials, portraits, years, due } = person;
  const kept = [
    t('line.testimonials', { count: testimonials }),
    portraits > 0 ? t('line.portraits', { count: portraits }) : '',
    years.join(', '),
  ];
  return (
    <Box component="li" sx={{ px: 2.5, py: 1.75 }}>
      <Stack direction="row" spacing={2} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Box sx={{ flex: 1, minWidth: 260 }}>
          <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
          <Typography variant="body2" color="textSecondary">
            {[about, ...kept].filter((part) => part !== '').join(' · ')}
          </Typography>
        </Box>
        {due && <Chip size="small" variant="outlined" color="warning" label={t('due')} />}
        <Button
          size="small"
          aria-expanded={open}
          aria-controls={details}
          aria-label={t(open ? 'hideNamed' : 'showNamed', { name })}
          endIcon={<MoreIcon sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'hide' : 'show')}
        </Button>
      </Stack>
      <Collapse in={open} id={details} unmountOnExit>
        <PersonDetails name={name} />
      </Collapse>
    </Box>
  );
}

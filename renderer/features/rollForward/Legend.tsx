import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import { carryChoice } from '#shared/domain/carryChoice.ts';

/** What the three choices mean. */
export function Legend({ year }: { year: number }) {
  const { t } = useTranslation('rollForward');
  return (
    <Box
      component="ul"
      aria-label={t('legend.label')}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.25 }}
    >
      {carryChoice.options.map((choice) => (
        <Typography key={choice} component="li" variant="body2" sx={{ color: 'text.secondary' }}>
          <Box component="strong" sx={{ color: 'text.primary', fontWeight: 620 }}>
            {t(`choice.${choice}`)}
          </Box>{' '}
          {t(`legend.${choice}`, { year })}
        </Typography>
      ))}
    </Box>
  );
}

import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaleText } from '#shared/import/rollForward/staleTexts.ts';
import { MarkedSentence } from '#renderer/ui/MarkedSentence.tsx';

/** As many as are shown before one asks for the rest. */
const FIRST = 3;

/** The sentences of a text that are last year's, what makes them so marked. */
export function StaleSentences({ title, stale }: { title: string; stale: readonly StaleText[] }) {
  const { t } = useTranslation('rollForward');
  const [all, setAll] = useState(false);
  if (stale.length === 0) return null;
  const shown = all ? stale : stale.slice(0, FIRST);
  return (
    <Box sx={{ mt: 0.75 }}>
      <Box
        component="ul"
        aria-label={t('stale.list', { title })}
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          pl: 1.5,
          borderLeft: 3,
          borderColor: 'color-mix(in srgb, var(--mui-palette-warning-main) 45%, transparent)',
          display: 'grid',
          gap: 0.5,
        }}
      >
        {shown.map((sentence) => (
          <Typography
            key={`${sentence.field} ${sentence.line} ${sentence.start}`}
            component="li"
            variant="body2"
            sx={{ color: 'text.secondary' }}
          >
            <MarkedSentence sentence={sentence} />
          </Typography>
        ))}
      </Box>
      {stale.length > FIRST && (
        <Button size="small" aria-expanded={all} onClick={() => setAll(!all)} sx={{ mt: 0.25 }}>
          {all ? t('stale.less') : t('stale.more', { count: stale.length })}
        </Button>
      )}
    </Box>
  );
}

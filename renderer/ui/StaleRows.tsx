import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ButtonBase from '@mui/material/ButtonBase';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaleSentence } from '#shared/import/rollForward/findStaleSentences.ts';
import { MarkedSentence } from './MarkedSentence.tsx';
import { StaleAbout } from './staleAbout.ts';

type Props = {
  /** The field they stand in. */
  label: string;
  rows: readonly { key: string; sentence: StaleSentence; goTo: () => void }[];
};

/** The sentences of a field that are last year's: each leads to where it stands, and may be said to stand. */
export function StaleRows({ label, rows }: Props) {
  const { t } = useTranslation('rollForward');
  const scope = use(StaleAbout);
  if (!scope || rows.length === 0) return null;
  return (
    <Box
      component="ul"
      aria-label={t('carried.list', { title: label })}
      sx={{
        listStyle: 'none',
        m: 0,
        mt: 0.75,
        ml: 1.75,
        p: 0,
        pl: 1,
        borderLeft: 3,
        borderColor: 'color-mix(in srgb, var(--mui-palette-warning-main) 45%, transparent)',
      }}
    >
      {rows.map(({ key, sentence, goTo }) => (
        <Box key={key} component="li" sx={{ display: 'flex', gap: 0.5, alignItems: 'flex-start' }}>
          <ButtonBase
            title={t('carried.goTo')}
            onClick={goTo}
            sx={{
              display: 'block',
              flex: 1,
              minWidth: 0,
              px: 0.5,
              py: 0.25,
              borderRadius: 0.5,
              textAlign: 'left',
              typography: 'body2',
              color: 'text.secondary',
              overflowWrap: 'anywhere',
              '&:hover': { bgcolor: 'action.hover' },
            }}
          >
            <MarkedSentence sentence={sentence} />
          </ButtonBase>
          <Button
            size="small"
            aria-label={t('carried.letStandNamed', { sentence: sentence.text })}
            onClick={() => scope.onLetStand(sentence.text)}
            sx={{ flex: 'none', py: 0, lineHeight: 1.75 }}
          >
            {t('carried.letStand')}
          </Button>
        </Box>
      ))}
    </Box>
  );
}

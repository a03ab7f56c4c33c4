import HelpIcon from '@mui/icons-material/HelpOutlineOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { SectionKey } from '#shared/domain/section.ts';

/** The chapters of a final report, which each have questions of the funder's to answer. */
export type FinalChapter = Extract<SectionKey, 'purpose' | 'results' | 'learning' | 'anchoring'>;

/** What the funder asks in a chapter, where the answer is written. */
export function Guidance({ chapter }: { chapter: FinalChapter }) {
  const { t } = useTranslation('finalProject');
  const questions = t(`guidance.${chapter}`, { returnObjects: true });
  return (
    <Box sx={{ display: 'flex', gap: 1.5, bgcolor: 'action.hover', borderRadius: 1, px: 2, py: 1.5 }}>
      <HelpIcon fontSize="small" sx={{ color: 'text.secondary', mt: 0.25 }} />
      <Box>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {t('guidance.title')}
        </Typography>
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.25 }}>
          {questions.map((question) => (
            <Typography key={question} component="li" variant="body2">
              {question}
            </Typography>
          ))}
        </Box>
      </Box>
    </Box>
  );
}

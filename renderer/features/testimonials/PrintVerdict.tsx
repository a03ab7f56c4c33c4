import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { today } from '#renderer/ui/today.ts';
import type { Consent } from '#shared/domain/consent.ts';
import { quoteHindrance } from '#shared/domain/printHindrance.ts';
import { wordDiff } from './wordDiff.ts';

type PrintVerdictProps = {
  quote: string;
  consent: Consent;
  onUseApproved: () => void;
  onApprove: () => void;
};

const looks = {
  same: {},
  removed: { textDecoration: 'line-through', color: 'text.secondary' },
  added: { fontWeight: 700, textDecoration: 'underline' },
} as const;

/** What was taken out of the approved wording, and what came in. */
function Wordings({ approved, quote }: { approved: string; quote: string }) {
  return (
    <Box component="p" sx={{ my: 1 }}>
      {wordDiff(approved, quote).map((part, index) => (
        <Box
          key={index}
          component={part.kind === 'removed' ? 'del' : part.kind === 'added' ? 'ins' : 'span'}
          sx={looks[part.kind]}
        >
          {part.text}{' '}
        </Box>
      ))}
    </Box>
  );
}

/** Whether a quote may be printed, and if not, why; when its words are others than the approved ones, how they differ. */
export function PrintVerdict({ quote, consent, onUseApproved, onApprove }: PrintVerdictProps) {
  const { t } = useTranslation(['testimonials', 'ui']);
  const hindrance = quoteHindrance({ quote, consent }, today());
  return (
    <Box component="output" sx={{ display: 'block' }}>
      {hindrance === null ? (
        <Alert severity="success" role="none">
          {t('verdict.mayPrint')}
        </Alert>
      ) : (
        <Alert severity="warning" role="none">
          <AlertTitle>{t('verdict.mayNot')}</AlertTitle>
          {t('verdict.because', { why: t(`ui:hindrance.${hindrance}`) })}
          {hindrance === 'otherWording' && (
            <>
              <Wordings approved={consent.approvedWording} quote={quote} />
              <Stack direction="row" useFlexGap sx={{ gap: 1, flexWrap: 'wrap' }}>
                <Button size="small" color="inherit" variant="outlined" onClick={onUseApproved}>
                  {t('verdict.useApproved')}
                </Button>
                <Button size="small" color="inherit" variant="outlined" onClick={onApprove}>
                  {t('verdict.approveQuote')}
                </Button>
              </Stack>
            </>
          )}
        </Alert>
      )}
    </Box>
  );
}

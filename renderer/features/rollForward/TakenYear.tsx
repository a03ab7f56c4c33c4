import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { openReport } from '#renderer/app/navigation.ts';
import type { ReportSummary } from '#shared/contract/commands.ts';

/** Says that the next year has its report already, and leads there. */
export function TakenYear({
  taken,
  year,
  onClose,
}: {
  taken: ReportSummary;
  year: number;
  onClose: () => void;
}) {
  const { t } = useTranslation('rollForward');
  const years = { year, next: year + 1 };
  return (
    <Box sx={{ maxWidth: 720, mx: 'auto', width: '100%', p: 4 }}>
      <Alert
        severity="info"
        action={
          <Button
            color="inherit"
            onClick={() => {
              onClose();
              openReport(taken.id);
            }}
            sx={{ whiteSpace: 'nowrap' }}
          >
            {t('openTaken', years)}
          </Button>
        }
      >
        {t('taken', years)}
      </Alert>
    </Box>
  );
}

import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { labelChoices } from '#shared/domain/labelChoices.ts';

/** Asks which of two is meant, when a label comes from the funder's form as "Socialfond/Regionalfond". */
export function LabelChoice({ label, onChoose }: { label: string; onChoose: (label: string) => void }) {
  const { t } = useTranslation('finalProject');
  const choices = labelChoices(label);
  if (choices.length === 0) return null;
  return (
    <Alert severity="warning" variant="outlined" sx={{ py: 0.25 }}>
      {t('financing.choose')}
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', mt: 0.75 }}>
        {choices.map((choice) => (
          <Button
            key={choice}
            size="small"
            variant="outlined"
            color="inherit"
            onClick={() => onChoose(choice)}
          >
            {choice}
          </Button>
        ))}
      </Stack>
    </Alert>
  );
}

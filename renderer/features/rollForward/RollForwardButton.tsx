import NextYearIcon from '@mui/icons-material/EventRepeatOutlined';
import Button from '@mui/material/Button';
import type { ButtonProps } from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RollForwardDialog } from './RollForwardDialog.tsx';

type Props = { reportId: string; year: number; variant?: ButtonProps['variant']; size?: ButtonProps['size'] };

/** "Nyt år fra 2023 …": opens the screen that goes from this year to the next. */
export function RollForwardButton({ reportId, year, variant = 'outlined', size = 'medium' }: Props) {
  const { t } = useTranslation('rollForward');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant={variant}
        size={size}
        startIcon={<NextYearIcon />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('open', { year })}
      </Button>
      {open && <RollForwardDialog reportId={reportId} year={year} onClose={() => setOpen(false)} />}
    </>
  );
}

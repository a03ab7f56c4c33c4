import HistoryIcon from '@mui/icons-material/HistoryOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import { use, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isBlank, plainText } from '#shared/domain/richText.ts';
import type { RichText } from '#shared/domain/richText.ts';
import { PastTextsContext } from './pastTexts.ts';
import { ReadText } from './ReadText.tsx';

type Props = {
  /** The field of the form it belongs to, what that is called, and what it says now. */
  name: string;
  label: string;
  value: RichText;
  /** Told when it has been tried to take it over. */
  onTaken: () => void;
};

/** What last year's report says in the same field, to be read beside this year's and taken over. */
export function PastText({ name, label, value, onTaken }: Props) {
  const { t } = useTranslation('rollForward');
  const past = use(PastTextsContext);
  const panelId = useId();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const text = past?.texts[name];
  if (!past || !text || plainText(text) === plainText(value)) return null;
  const { year } = past;

  async function take(from: NonNullable<typeof past>): Promise<void> {
    setBusy(true);
    await from.take(name);
    setBusy(false);
    onTaken();
  }

  return (
    <Box sx={{ mt: 0.5 }}>
      <Button
        size="small"
        color="inherit"
        startIcon={<HistoryIcon fontSize="small" />}
        aria-expanded={open}
        aria-controls={panelId}
        aria-label={t('past.openNamed', { year, title: label })}
        onClick={() => setOpen(!open)}
        sx={{ color: 'text.secondary' }}
      >
        {t('past.open', { year })}
      </Button>
      <Collapse in={open} unmountOnExit id={panelId}>
        <Box sx={{ mt: 0.5, borderRadius: 1, bgcolor: 'action.hover', border: 1, borderColor: 'divider' }}>
          <ReadText text={text} label={t('past.textNamed', { year, title: label })} />
          <Box sx={{ display: 'flex', justifyContent: 'flex-end', px: 1, pb: 1 }}>
            <Button size="small" variant="outlined" loading={busy} onClick={() => void take(past)}>
              {t(isBlank(value) ? 'past.take' : 'past.replace', { year })}
            </Button>
          </Box>
        </Box>
      </Collapse>
    </Box>
  );
}

import MoreIcon from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '#renderer/app/useNow.ts';
import { fileSize } from '#renderer/features/export/fileSize.ts';
import { changedWhen } from '#renderer/features/start/changedWhen.ts';
import type { BackupEntry } from '#shared/contract/stores.ts';
import { RestoreDialog } from './RestoreDialog.tsx';
import { Soundness } from './Soundness.tsx';
import { TakeReports } from './TakeReports.tsx';
import { useReportNames } from './useReportNames.ts';

type Props = { backup: BackupEntry; storeOpen: boolean };

/** One backup: when, why, how large, what is inside and whether it is sound; all of it or one report can be had back. */
export function BackupRow({ backup, storeOpen }: Props) {
  const { t } = useTranslation('backups');
  const now = useNow();
  const reportNames = useReportNames();
  const details = useId();
  const [open, setOpen] = useState(false);
  const [asking, setAsking] = useState(false);
  const when = changedWhen(backup.at, now);
  const reports = backup.reports ?? [];
  return (
    <Box component="li" sx={{ px: 2.5, py: 1.75 }}>
      <Stack direction="row" spacing={2} useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Box sx={{ flex: 1, minWidth: 260 }}>
          <Typography sx={{ fontWeight: 600 }}>
            {when}
            <Typography component="span" color="textSecondary" sx={{ fontWeight: 400 }}>
              {' · '}
              {t(`reason.${backup.reason}`)}
              {' · '}
              {fileSize(backup.size)}
            </Typography>
          </Typography>
          {backup.reports !== null && (
            <Typography variant="body2" color="textSecondary">
              {reportNames(reports)}
            </Typography>
          )}
        </Box>
        <Soundness id={backup.id} />
        {storeOpen && reports.length > 0 && (
          <Button
            size="small"
            aria-expanded={open}
            aria-controls={details}
            endIcon={<MoreIcon sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />}
            onClick={() => setOpen(!open)}
          >
            {t('take.show')}
          </Button>
        )}
        <Button
          size="small"
          variant="outlined"
          disabled={backup.reports === null}
          aria-label={t('restoreNamed', { when })}
          onClick={() => setAsking(true)}
        >
          {t('restore')}
        </Button>
      </Stack>
      <Collapse in={open} id={details} unmountOnExit>
        <TakeReports id={backup.id} reports={reports} />
      </Collapse>
      {asking && (
        <RestoreDialog id={backup.id} when={when} storeOpen={storeOpen} onClose={() => setAsking(false)} />
      )}
    </Box>
  );
}

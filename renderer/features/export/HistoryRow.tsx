import PdfIcon from '@mui/icons-material/PictureAsPdfOutlined';
import WordIcon from '@mui/icons-material/DescriptionOutlined';
import MoreIcon from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNow } from '#renderer/app/useNow.ts';
import { changedWhen } from '#renderer/features/start/changedWhen.ts';
import type { ExportEntry } from '#shared/contract/commands.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { AccessibilityVerdict } from './AccessibilityVerdict.tsx';
import { ExportActions } from './ExportActions.tsx';
import { ChangesBetween } from './changes/ChangesBetween.tsx';
import { fileNameOf } from './fileNameOf.ts';
import { fileSize } from './fileSize.ts';
import { folderOf } from './folderOf.ts';

type Props = {
  entry: ExportEntry;
  /** The export before it, or null for the first. */
  previous: ExportEntry | null;
  records: ReportRecords;
};

/** One export: what, when, where, how accessible, and what had changed since the one before. */
export function HistoryRow({ entry, previous, records }: Props) {
  const { t } = useTranslation(['export', 'start']);
  const now = useNow();
  const [open, setOpen] = useState(false);
  const details = useId();
  const Icon = entry.kind === 'pdf' ? PdfIcon : WordIcon;
  return (
    <Box component="li" sx={{ py: 1.5 }}>
      <Stack direction="row" useFlexGap spacing={1.5} sx={{ alignItems: 'flex-start', flexWrap: 'wrap' }}>
        <Icon sx={{ color: 'text.secondary', mt: 0.25 }} titleAccess={t(`export:kind.${entry.kind}`)} />
        <Box sx={{ flex: 1, minWidth: 220 }}>
          <Typography sx={{ fontWeight: 550, overflowWrap: 'anywhere' }}>{fileNameOf(entry.file)}</Typography>
          <Typography variant="caption" color="textSecondary" component="p">
            {t('export:history.line', {
              when: changedWhen(entry.at, now),
              state: t(`start:state.${entry.state}`),
              size: fileSize(entry.size),
            })}
            {' · '}
            <span title={entry.sha256}>{t('export:history.hash', { hash: entry.sha256.slice(0, 8) })}</span>
          </Typography>
          <Typography variant="caption" color="textSecondary" component="p" sx={{ overflowWrap: 'anywhere' }}>
            {folderOf(entry.file)}
          </Typography>
          <AccessibilityVerdict result={entry.accessibility} />
        </Box>
        <ExportActions entry={entry} />
      </Stack>
      {previous && (
        <>
          <Button
            size="small"
            aria-expanded={open}
            aria-controls={details}
            onClick={() => setOpen(!open)}
            endIcon={<MoreIcon sx={{ transform: open ? 'rotate(180deg)' : 'none' }} />}
            sx={{ mt: 0.5, ml: 4 }}
          >
            {t('export:history.changes')}
          </Button>
          <Collapse in={open} mountOnEnter unmountOnExit>
            <Box id={details} sx={{ ml: 4.5 }}>
              <ChangesBetween before={previous} after={entry} records={records} />
            </Box>
          </Collapse>
        </>
      )}
    </Box>
  );
}

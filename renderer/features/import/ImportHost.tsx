import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { askToLeave, leaveImport } from './importActions.ts';
import { useImport } from './importState.ts';
import { LeaveDialog } from './LeaveDialog.tsx';
import { ProposalPane } from './ProposalPane.tsx';
import { ReviewFooter } from './ReviewFooter.tsx';
import { ReviewHead } from './ReviewHead.tsx';
import { SourcePane } from './SourcePane.tsx';

/** The import that is under way, over whatever place it was begun in: its progress, then source and records side by side. */
export function ImportHost() {
  const { t } = useTranslation(['import', 'common']);
  const titleId = useId();
  const stage = useImport((state) => state.stage);
  const accepting = useImport((state) => state.accepting);
  if (stage.at === 'reading') {
    return (
      <Dialog open fullWidth maxWidth="xs" onClose={leaveImport} aria-labelledby={titleId}>
        <DialogTitle id={titleId}>{t('import:readingTitle')}</DialogTitle>
        <DialogContent>
          <Typography sx={{ mb: 2, overflowWrap: 'anywhere' }}>
            {t('import:reading', { fileName: stage.fileName })}
          </Typography>
          <LinearProgress aria-label={t('import:readingTitle')} />
        </DialogContent>
        <DialogActions>
          <Button onClick={leaveImport}>{t('common:cancel')}</Button>
        </DialogActions>
      </Dialog>
    );
  }
  if (stage.at !== 'review') return null;
  const { proposal, fixedTarget } = stage;
  return (
    <Dialog
      open
      fullScreen
      onClose={askToLeave}
      aria-labelledby={titleId}
      slotProps={{ paper: { sx: { bgcolor: 'background.default' } } }}
    >
      <ReviewHead proposal={proposal} fixedTarget={fixedTarget} titleId={titleId} />
      <Box
        inert={accepting}
        sx={{
          flex: 1,
          minHeight: 0,
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 7fr)',
          gridTemplateRows: 'minmax(0, 1fr)',
        }}
      >
        <SourcePane lines={proposal.lines} />
        <ProposalPane proposal={proposal} />
      </Box>
      <ReviewFooter proposal={proposal} />
      <LeaveDialog fileName={proposal.fileName} />
    </Dialog>
  );
}

import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogContentText from '@mui/material/DialogContentText';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { leaveImport, stayInImport } from './importActions.ts';
import { useImport } from './importState.ts';

/** Asks before what was decided about a file is given up. */
export function LeaveDialog({ fileName }: { fileName: string }) {
  const { t } = useTranslation('import');
  const titleId = useId();
  const leaving = useImport((state) => state.leaving);
  return (
    <Dialog open={leaving} maxWidth="xs" onClose={stayInImport} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{t('leaveImport.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ overflowWrap: 'anywhere' }}>
          {t('leaveImport.text', { fileName })}
        </DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button color="inherit" onClick={leaveImport}>
          {t('leaveImport.leave')}
        </Button>
        <Button variant="contained" onClick={stayInImport}>
          {t('leaveImport.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

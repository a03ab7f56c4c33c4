import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '#renderer/api/call.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import { ErrorReportButton } from '#renderer/features/errorReport/ErrorReportButton.tsx';
import { LicencesDialog } from './LicencesDialog.tsx';
import { showAbout } from './navigation.ts';
import { useViewState } from './viewState.ts';

/** What the app is, which version, and where its data lies. */
export function AboutDialog() {
  const { t } = useTranslation(['app', 'common']);
  const shown = useViewState((state) => state.aboutShown);
  const [licencesShown, showLicences] = useState(false);
  const info = useQuery({ queryKey: queryKeys.appInfo, queryFn: () => call('app.info', {}), enabled: shown });
  const store = useQuery({
    queryKey: queryKeys.storeStatus,
    queryFn: () => call('store.status', {}),
    enabled: shown,
  });
  return (
    <Dialog open={shown} onClose={() => showAbout(false)} aria-labelledby="about-title">
      <DialogTitle id="about-title">{t('app:about.title')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{t('app:about.text')}</Typography>
        {info.data && (
          <Typography variant="body2" color="textSecondary">
            {t('app:about.version', info.data)}
          </Typography>
        )}
        {store.data && (
          <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
            {t('app:about.store', { file: store.data.file })}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <ErrorReportButton />
        <Button onClick={() => showLicences(true)}>{t('app:about.licences')}</Button>
        <Button onClick={() => showAbout(false)}>{t('common:close')}</Button>
      </DialogActions>
      <LicencesDialog shown={licencesShown} onClose={() => showLicences(false)} />
    </Dialog>
  );
}

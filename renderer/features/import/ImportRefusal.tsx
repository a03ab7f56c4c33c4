import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { useTranslation } from 'react-i18next';
import { leaveImport } from './importActions.ts';
import { useImport } from './importState.ts';

/** Why a file could not be imported, until it is closed or another is tried. */
export function ImportRefusal() {
  const { t } = useTranslation(['import', 'common']);
  const stage = useImport((state) => state.stage);
  if (stage.at !== 'refused') return null;
  return (
    <Alert
      severity="error"
      onClose={leaveImport}
      closeText={t('common:close')}
      sx={{ borderRadius: 0, px: 4, overflowWrap: 'anywhere' }}
    >
      <AlertTitle>{t('import:refused', { fileName: stage.fileName })}</AlertTitle>
      {stage.message}
    </Alert>
  );
}

import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { showErrorReport } from './errorReportShown.ts';

/** The way to the error report, wherever something went wrong. */
export function ErrorReportButton() {
  const { t } = useTranslation('errorReport');
  return <Button onClick={() => showErrorReport(true)}>{t('open')}</Button>;
}

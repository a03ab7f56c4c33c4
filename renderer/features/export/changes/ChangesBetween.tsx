import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { ExportEntry } from '#shared/contract/commands.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { compareDigests } from '#shared/report/changes/compareDigests.ts';
import { ChangeList } from './ChangeList.tsx';
import { useExportDigest } from './useExportDigest.ts';

type Props = { before: ExportEntry; after: ExportEntry; records: ReportRecords };

/** What changed from one export to the next. */
export function ChangesBetween({ before, after, records }: Props) {
  const { t } = useTranslation('export');
  const old = useExportDigest(before.id);
  const now = useExportDigest(after.id);
  if (old.data === undefined || now.data === undefined) return null;
  if (old.data === null || now.data === null) {
    return <Typography variant="body2">{t('changes.unknown')}</Typography>;
  }
  return <ChangeList changes={compareDigests(old.data, now.data)} records={records} />;
}

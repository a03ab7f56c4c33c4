import Divider from '@mui/material/Divider';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { AutosaveForm } from '#renderer/api/AutosaveForm.tsx';
import { useAutosaveForm } from '#renderer/api/useAutosaveForm.ts';
import { useFieldFocus } from '#renderer/features/workspace/useFieldFocus.ts';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { FormDate } from '#renderer/ui/FormDate.tsx';
import { FormText } from '#renderer/ui/FormText.tsx';
import { FormYear } from '#renderer/ui/FormYear.tsx';
import { reportKinds } from '#shared/domain/reportKinds.ts';
import type { Report } from '#shared/domain/report.ts';

/** The report's own fields, but for those that belong to a chapter. Give it `key={report.id}`. */
export const ReportInfoCard = memo(function ReportInfoCard({ report }: { report: Report }) {
  const { t } = useTranslation('reportInfo');
  const form = useAutosaveForm({ entity: 'report', record: report });
  const { control } = form;
  useFieldFocus(form, 'report', report.id, 'title');
  const { yearly } = reportKinds[report.kind];
  return (
    <Paper variant="outlined" sx={{ p: 2.5 }}>
      <AutosaveForm form={form} label={t('form')}>
        <Stack spacing={2.5}>
          <Typography variant="h2">{t('cover')}</Typography>
          <FormText control={control} name="title" label={t('title')} />
          <FormText control={control} name="subtitle" label={t('subtitle')} />
          <FieldRow>
            <FormText control={control} name="recipient" label={t('recipient')} help={t('recipientHelp')} />
            <FormDate
              control={control}
              name="statusDate"
              label={t('statusDate')}
              help={t('statusDateHelp')}
            />
          </FieldRow>
          <FieldRow>
            <FormYear control={control} name="year" label={t('year')} help={t('yearHelp')} />
            {yearly && (
              <FormYear control={control} name="planYear" label={t('planYear')} help={t('planYearHelp')} />
            )}
          </FieldRow>
          <Divider />
          <Typography variant="h2">{t('frame')}</Typography>
          <FieldRow>
            <FormText control={control} name="hub" label={t('hub')} />
            <FormText control={control} name="agreement" label={t('agreement')} help={t('agreementHelp')} />
          </FieldRow>
          <FieldRow>
            <FormText control={control} name="cluster" label={t('cluster')} help={t('clusterHelp')} />
            <FormText control={control} name="clusterAbbreviation" label={t('abbreviation')} />
          </FieldRow>
        </Stack>
      </AutosaveForm>
    </Paper>
  );
});

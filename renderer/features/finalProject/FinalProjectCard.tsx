import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AutosaveForm } from '#renderer/api/AutosaveForm.tsx';
import { useAutosaveForm } from '#renderer/api/useAutosaveForm.ts';
import { readOrNull } from '#renderer/api/unread.ts';
import { useFieldFocus } from '#renderer/features/workspace/useFieldFocus.ts';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { FormDate } from '#renderer/ui/FormDate.tsx';
import { FormMoney } from '#renderer/ui/FormMoney.tsx';
import { FormText } from '#renderer/ui/FormText.tsx';
import type { FinalProject } from '#shared/domain/finalProject.ts';
import { journalNumberProblem } from '#shared/domain/journalNumberProblem.ts';
import { formatPeriodLength } from '#shared/domain/periodLength.ts';
import { periodProblem } from '#shared/domain/periodProblem.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { templateOf } from '#shared/domain/templateOf.ts';
import { FormFinancing } from './FormFinancing.tsx';

/** The head of a final report: the project, its period, and where its money came from. */
export function FinalProjectCard({ project, records }: { project: FinalProject; records: ReportRecords }) {
  const { t } = useTranslation('finalProject');
  const form = useAutosaveForm({ entity: 'finalProject', record: project });
  const { control } = form;
  const journalNumber = useWatch({ control, name: 'journalNumber' });
  const from = readOrNull(useWatch({ control, name: 'periodFrom' }));
  const to = readOrNull(useWatch({ control, name: 'periodTo' }));
  const length = formatPeriodLength(from, to);
  useFieldFocus(form, 'finalProject', project.id, 'projectTitle');
  return (
    <Paper variant="outlined" sx={{ p: 2.5 }}>
      <AutosaveForm form={form} label={t('title')}>
        <Stack spacing={2.5}>
          <Typography variant="h2">{t('title')}</Typography>
          <FormText control={control} name="projectTitle" label={t('projectTitle')} />
          <FieldRow>
            <FormText
              control={control}
              name="journalNumber"
              label={t('journalNumber')}
              placeholder={t('journalExample')}
              problem={journalNumberProblem(journalNumber) ?? undefined}
            />
            <FormText control={control} name="growthForum" label={t('growthForum')} />
          </FieldRow>
          <FieldRow>
            <FormDate control={control} name="periodFrom" label={t('periodFrom')} />
            <FormDate
              control={control}
              name="periodTo"
              label={t('periodTo')}
              help={length === '' ? undefined : t('periodLength', { length })}
              problem={periodProblem(from, to) ?? undefined}
            />
          </FieldRow>
          <FormMoney control={control} name="totalCost" label={t('totalCost')} />
          <FormFinancing control={control} funder={templateOf(records).funder} />
        </Stack>
      </AutosaveForm>
    </Paper>
  );
}

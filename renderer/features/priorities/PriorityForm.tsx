import Stack from '@mui/material/Stack';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AutosaveForm } from '#renderer/api/AutosaveForm.tsx';
import { useAutosaveForm } from '#renderer/api/useAutosaveForm.ts';
import { FormRichLines } from '#renderer/editor/FormRichLines.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { FormNumber } from '#renderer/ui/FormNumber.tsx';
import { FormOutcome } from '#renderer/ui/FormOutcome.tsx';
import { FormSelect } from '#renderer/ui/FormSelect.tsx';
import { FormSwitch } from '#renderer/ui/FormSwitch.tsx';
import { FormText } from '#renderer/ui/FormText.tsx';
import type { Priority } from '#shared/domain/priority.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { usePreviousPlan } from './usePreviousPlan.ts';

/** The form of a priority. */
export function PriorityForm({ priority, records }: { priority: Priority; records: ReportRecords }) {
  const { t } = useTranslation('priorities');
  const form = useAutosaveForm({ entity: 'priority', record: priority });
  const { control } = form;
  const { field: carried } = useController({ control, name: 'carriedOver' });
  const plan = usePreviousPlan(records.report.previousReportId);
  return (
    <AutosaveForm form={form} label={priority.title || t('unnamed')}>
      <Stack spacing={2.5}>
        <FormText control={control} name="title" label={t('name')} />
        <FormRichLines
          control={control}
          name="deliverables"
          label={t('deliverables.label')}
          itemLabel={t('deliverables.item')}
          help={t('deliverables.help')}
        />
        <FieldRow>
          <FormNumber control={control} name="resourceShare" label={t('share')} suffix="%" />
          <FormSwitch control={control} name="estimated" label={t('estimated')} />
        </FieldRow>
        <FormOutcome
          control={control}
          name="outcome"
          reasonName="reason"
          unanswered={carried.value === 'untouched'}
          onAnswer={() => carried.onChange('no')}
        />
        <FormSelect
          control={control}
          name="planItemId"
          label={t('planItem.label', { year: records.report.year })}
          noneLabel={t('planItem.none')}
          help={plan.length === 0 ? t('planItem.noPlan') : t('planItem.help')}
          options={plan.map((item) => ({ value: item.id, label: item.title || t('unnamed') }))}
        />
      </Stack>
    </AutosaveForm>
  );
}

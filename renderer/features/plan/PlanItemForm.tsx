import Stack from '@mui/material/Stack';
import { useTranslation } from 'react-i18next';
import { AutosaveForm } from '#renderer/api/AutosaveForm.tsx';
import { useAutosaveForm } from '#renderer/api/useAutosaveForm.ts';
import { FormRichLines } from '#renderer/editor/FormRichLines.tsx';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { FormNumber } from '#renderer/ui/FormNumber.tsx';
import { FormSelect } from '#renderer/ui/FormSelect.tsx';
import { FormText } from '#renderer/ui/FormText.tsx';
import { FormYear } from '#renderer/ui/FormYear.tsx';
import type { PlanItem } from '#shared/domain/planItem.ts';
import type { ReportRecords } from '#shared/domain/records.ts';

/** The form of a row of the plan. */
export function PlanItemForm({ item, records }: { item: PlanItem; records: ReportRecords }) {
  const { t } = useTranslation('plan');
  const form = useAutosaveForm({ entity: 'planItem', record: item });
  const { control } = form;
  return (
    <AutosaveForm form={form} label={item.title || t('unnamed')}>
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
          <FormNumber
            control={control}
            name="resourceShare"
            label={t('share')}
            suffix="%"
            help={t('shareHelp')}
          />
          <FormYear control={control} name="planYear" label={t('planYear')} />
        </FieldRow>
        <FormSelect
          control={control}
          name="carriedFrom"
          label={t('carriedFrom.label')}
          noneLabel={t('carriedFrom.none')}
          options={records.priorities.map((one) => ({ value: one.id, label: one.title || t('unnamed') }))}
        />
      </Stack>
    </AutosaveForm>
  );
}

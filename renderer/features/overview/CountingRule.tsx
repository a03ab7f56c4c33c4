import Stack from '@mui/material/Stack';
import { useController } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormText } from '#renderer/ui/FormText.tsx';
import { SelectText } from '#renderer/ui/SelectText.tsx';
import { countKpi } from '#shared/domain/countKpi.ts';
import { kpiMeasure } from '#shared/domain/kpi.ts';
import type { Kpi, KpiMeasure } from '#shared/domain/kpi.ts';
import type { ReportRecords } from '#shared/domain/records.ts';

type Choice = KpiMeasure | 'manual';
const choices: readonly Choice[] = [...kpiMeasure.options, 'manual'];

type Props = { form: UseFormReturn<Kpi>; records: ReportRecords };

/**
 * How the figure of the report's own year comes about: counted from records, or written, and then from where and why.
 * A figure that stops being counted is written down as it stands.
 */
export function CountingRule({ form, records }: Props) {
  const { t } = useTranslation('overview');
  const { control, setValue } = form;
  const { field } = useController({ control, name: 'counting' });
  const counting = field.value;

  function choose(choice: Choice | null): void {
    if (choice === null) return;
    if (choice !== 'manual') {
      field.onChange({ type: 'computed', measure: choice });
      return;
    }
    if (counting.type === 'computed') {
      const { value, qualifier } = countKpi(counting.measure, records);
      const name = `values.${records.report.year}` as const;
      setValue(`${name}.value`, value);
      setValue(`${name}.qualifier`, qualifier);
    }
    field.onChange({ type: 'manual', source: '', reason: '' });
  }

  return (
    <Stack spacing={2}>
      <SelectText<Choice>
        name="counting"
        label={t('kpis.counting')}
        value={counting.type === 'computed' ? counting.measure : 'manual'}
        onChange={choose}
        onBlur={field.onBlur}
        inputRef={field.ref}
        options={choices.map((value) => ({ value, label: t(`measure.${value}`) }))}
        help={t(counting.type === 'computed' ? 'kpis.computedHelp' : 'kpis.manualHelp')}
      />
      {counting.type === 'manual' && (
        <>
          <FormText
            control={control}
            name="counting.source"
            label={t('kpis.source')}
            help={t('kpis.sourceHelp')}
          />
          <FormText
            control={control}
            name="counting.reason"
            label={t('kpis.reason')}
            help={t('kpis.reasonHelp')}
          />
        </>
      )}
    </Stack>
  );
}

import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AutosaveForm } from '#renderer/api/AutosaveForm.tsx';
import { useAutosaveForm } from '#renderer/api/useAutosaveForm.ts';
import { FieldRow } from '#renderer/ui/FieldRow.tsx';
import { FormText } from '#renderer/ui/FormText.tsx';
import type { Kpi } from '#shared/domain/kpi.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { CountingRule } from './CountingRule.tsx';
import { KpiYear } from './KpiYear.tsx';
import { withYears } from './kpiYears.ts';

type Props = { kpi: Kpi; years: readonly number[]; records: ReportRecords };

/** One key figure: what it is called, how it comes about, and its figure, target and explanation for each year. A year more is another form: its `key` says so. */
export function KpiForm({ kpi, years, records }: Props) {
  const { t } = useTranslation('overview');
  const record = useMemo(() => withYears(kpi, years), [kpi, years]);
  const form = useAutosaveForm({ entity: 'kpi', record });
  const { control } = form;
  const counting = useWatch({ control, name: 'counting' });
  const reportYear = records.report.year;
  return (
    <AutosaveForm form={form} label={t('kpis.form', { name: kpi.label })}>
      <Stack spacing={2.5}>
        <FieldRow>
          <FormText control={control} name="label" label={t('kpis.label')} />
          <FormText control={control} name="unit" label={t('kpis.unit')} help={t('kpis.unitHelp')} />
        </FieldRow>
        <CountingRule form={form} records={records} />
        <Box
          sx={{
            display: 'grid',
            gap: 1.5,
            gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))',
            alignItems: 'start',
          }}
        >
          {years.map((year) => (
            <KpiYear
              key={year}
              control={control}
              year={year}
              counted={year === reportYear && counting.type === 'computed' ? counting.measure : null}
              records={records}
            />
          ))}
        </Box>
      </Stack>
    </AutosaveForm>
  );
}

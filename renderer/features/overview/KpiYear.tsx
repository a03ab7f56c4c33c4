import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { readOrNull } from '#renderer/api/unread.ts';
import { FormFigure } from '#renderer/ui/FormFigure.tsx';
import { FormNumber } from '#renderer/ui/FormNumber.tsx';
import { FormText } from '#renderer/ui/FormText.tsx';
import { countKpi } from '#shared/domain/countKpi.ts';
import type { Kpi, KpiMeasure } from '#shared/domain/kpi.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { CountedFigure } from './CountedFigure.tsx';

type Props = {
  control: Control<Kpi>;
  year: number;
  /** What the figure is counted from; null when it is written by hand. */
  counted: KpiMeasure | null;
  records: ReportRecords;
};

/** A key figure in one year. A target missed asks for the explanation. */
export function KpiYear({ control, year, counted, records }: Props) {
  const { t } = useTranslation('overview');
  const name = `values.${year}` as const;
  // The types of react-hook-form cannot name a field of a record by its key.
  const fields = control as unknown as Control;
  const written = readOrNull(useWatch({ control, name: `${name}.value` }));
  const target = readOrNull(useWatch({ control, name: `${name}.target` }));
  const explanation = useWatch({ control, name: `${name}.explanation` });
  const value = counted === null ? written : countKpi(counted, records).value;
  const missed = target !== null && value !== null && value < target && explanation.trim() === '';
  return (
    <Box
      component="fieldset"
      aria-label={t('kpis.year', { year })}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, m: 0, p: 1.75, minWidth: 0 }}
    >
      <Typography variant="h4" component="p" sx={{ mb: 1.5 }}>
        {year}
      </Typography>
      <Stack spacing={1.75}>
        {counted === null ? (
          <FormFigure
            control={fields}
            name={`${name}.value`}
            qualifierName={`${name}.qualifier`}
            label={t('kpis.value')}
          />
        ) : (
          <CountedFigure measure={counted} records={records} />
        )}
        <FormNumber control={fields} name={`${name}.target`} label={t('kpis.target')} />
        <FormText
          control={fields}
          name={`${name}.explanation`}
          label={t('kpis.explanation')}
          help={missed ? t('kpis.missed') : t('kpis.explanationHelp')}
          multiline
          minRows={2}
        />
      </Stack>
    </Box>
  );
}

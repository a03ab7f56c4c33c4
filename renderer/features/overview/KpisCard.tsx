import AddIcon from '@mui/icons-material/AddOutlined';
import Button from '@mui/material/Button';
import Paper from '@mui/material/Paper';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '#renderer/api/newId.ts';
import { useRecordCommands } from '#renderer/api/useRecordCommands.ts';
import { RecordList } from '#renderer/ui/RecordList.tsx';
import { useOpenRecord } from '#renderer/ui/useOpenRecord.ts';
import { kpiFigure } from '#shared/domain/countKpi.ts';
import { formatFigure } from '#shared/domain/figure.ts';
import { kpi } from '#shared/domain/kpi.ts';
import type { Kpi } from '#shared/domain/kpi.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { CardHead } from './CardHead.tsx';
import { KpiForm } from './KpiForm.tsx';
import { kpiYears } from './kpiYears.ts';

/** The key figures: a row each in the report, with a column a year. */
export function KpisCard({ records }: { records: ReportRecords }) {
  const { t } = useTranslation('overview');
  const { report, kpis } = records;
  const { add, remove, reorder } = useRecordCommands('kpi', report.id);
  const { openId, setOpenId } = useOpenRecord(kpis);
  const [asked, setAsked] = useState<number[]>([]);
  const years = kpiYears(kpis, report.year, asked);
  const earlier = (years[0] ?? report.year) - 1;

  const figures = (item: Kpi): string =>
    years
      .map((year) => ({ year, figure: kpiFigure(item, year, report.year, records) }))
      .filter(({ figure, year }) => figure !== null || year === report.year)
      .map(({ year, figure }) => `${year}: ${figure ? formatFigure(figure.value, figure.qualifier) : '–'}`)
      .join('  ·  ');

  return (
    <Paper variant="outlined" sx={{ p: 2.5 }}>
      <CardHead
        title={t('kpis.title')}
        text={t('kpis.text')}
        aside={
          kpis.length > 0 && (
            <Button size="small" startIcon={<AddIcon />} onClick={() => setAsked([...asked, earlier])}>
              {t('kpis.addYear', { year: earlier })}
            </Button>
          )
        }
      />
      <RecordList
        label={t('kpis.title')}
        headingLevel={3}
        items={kpis}
        title={(item) => item.label || t('kpis.untitled')}
        summary={figures}
        onAdd={() => {
          const record = kpi.parse({ id: newId(), reportId: report.id, order: kpis.length });
          void add(record);
          return record.id;
        }}
        onRemove={(item) => void remove(item.id, t('kpis.deleted', { name: item.label || '…' }))}
        onReorder={(ids) => void reorder(ids)}
        addLabel={t('kpis.add')}
        emptyTitle={t('kpis.emptyTitle')}
        emptyText={t('kpis.emptyText')}
        openId={openId}
        setOpenId={setOpenId}
      >
        {(item) => <KpiForm key={`${item.id}.${years.length}`} kpi={item} years={years} records={records} />}
      </RecordList>
    </Paper>
  );
}

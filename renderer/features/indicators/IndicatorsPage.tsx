import { useTranslation } from 'react-i18next';
import { newId } from '#renderer/api/newId.ts';
import { useRecordCommands } from '#renderer/api/useRecordCommands.ts';
import type { PageProps } from '#renderer/app/PageProps.ts';
import { PageFrame } from '#renderer/features/workspace/PageFrame.tsx';
import { RecordList } from '#renderer/ui/RecordList.tsx';
import { useOpenRecord } from '#renderer/ui/useOpenRecord.ts';
import { formatFigure, formatNumber } from '#shared/domain/figure.ts';
import { indicator } from '#shared/domain/indicator.ts';
import { IndicatorForm } from './IndicatorForm.tsx';
import { Lacking } from './Lacking.tsx';
import { ResultChip } from './ResultChip.tsx';

/** Indikatorer (måltal): what the project promised in figures, and what it reached. */
export function IndicatorsPage({ records }: PageProps) {
  const { t } = useTranslation('indicators');
  const { report, indicators } = records;
  const { add, remove, reorder } = useRecordCommands('indicator', report.id);
  const { openId, setOpenId } = useOpenRecord(indicators);
  const nameOf = ({ label }: { label: string }) => label || t('unnamed');

  function addOne(): string {
    const record = indicator.parse({ id: newId(), reportId: report.id, order: indicators.length });
    void add(record);
    return record.id;
  }

  return (
    <PageFrame title={t('title')} intro={t('intro')}>
      <RecordList
        label={t('list')}
        items={indicators}
        title={nameOf}
        summary={(one) =>
          [
            one.target !== null && t('targetOf', { target: formatNumber(one.target), unit: one.unit }),
            one.actual !== null &&
              t('actualOf', { actual: formatFigure(one.actual, one.actualQualifier), unit: one.unit }),
          ]
            .filter(Boolean)
            .join(' · ')
        }
        renderStatus={(one) => (
          <>
            <Lacking indicator={one} />
            <ResultChip indicator={one} />
          </>
        )}
        onReorder={(ids) => void reorder(ids)}
        onAdd={addOne}
        onRemove={(one) => void remove(one.id, t('deleted', { name: nameOf(one) }))}
        addLabel={t('add')}
        emptyTitle={t('emptyTitle')}
        emptyText={t('emptyText')}
        openId={openId}
        setOpenId={setOpenId}
      >
        {(one) => <IndicatorForm key={one.id} indicator={one} />}
      </RecordList>
    </PageFrame>
  );
}

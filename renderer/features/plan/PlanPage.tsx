import Chip from '@mui/material/Chip';
import { useTranslation } from 'react-i18next';
import { newId } from '#renderer/api/newId.ts';
import { useRecordCommands } from '#renderer/api/useRecordCommands.ts';
import type { PageProps } from '#renderer/app/PageProps.ts';
import { ShareTotal } from '#renderer/features/priorities/ShareTotal.tsx';
import { SectionPage } from '#renderer/features/workspace/SectionPage.tsx';
import { RecordList } from '#renderer/ui/RecordList.tsx';
import { useOpenRecord } from '#renderer/ui/useOpenRecord.ts';
import { formatNumber } from '#shared/domain/figure.ts';
import { planItem } from '#shared/domain/planItem.ts';
import { plainText } from '#shared/domain/richText.ts';
import { PlanItemForm } from './PlanItemForm.tsx';

/** Handlingsplan: what is promised for next year. */
export function PlanPage({ records, sections }: PageProps) {
  const { t } = useTranslation('plan');
  const { report, planItems } = records;
  const { add, remove, reorder } = useRecordCommands('planItem', report.id);
  const { openId, setOpenId } = useOpenRecord(planItems);
  const nameOf = ({ title }: { title: string }) => title || t('unnamed');

  function addOne(): string {
    const record = planItem.parse({
      id: newId(),
      reportId: report.id,
      planYear: report.planYear,
      order: planItems.length,
    });
    void add(record);
    return record.id;
  }

  return (
    <SectionPage
      section={sections[0]}
      records={records}
      title={t('title', { year: report.planYear })}
      intro={t('intro', { year: report.planYear })}
    >
      {planItems.some((one) => one.resourceShare !== null) && <ShareTotal rows={planItems} />}
      <RecordList
        label={t('list')}
        items={planItems}
        title={nameOf}
        summary={(one) => one.deliverables.map(plainText).join(' · ')}
        renderStatus={(one) =>
          one.resourceShare !== null && <Chip size="small" label={`${formatNumber(one.resourceShare)} %`} />
        }
        onReorder={(ids) => void reorder(ids)}
        onAdd={addOne}
        onRemove={(one) => void remove(one.id, t('deleted', { name: nameOf(one) }))}
        addLabel={t('add')}
        emptyTitle={t('emptyTitle', { year: report.planYear })}
        emptyText={t('emptyText')}
        openId={openId}
        setOpenId={setOpenId}
      >
        {(one) => <PlanItemForm key={one.id} item={one} records={records} />}
      </RecordList>
    </SectionPage>
  );
}

import Chip from '@mui/material/Chip';
import { useTranslation } from 'react-i18next';
import { newId } from '#renderer/api/newId.ts';
import { useRecordCommands } from '#renderer/api/useRecordCommands.ts';
import type { PageProps } from '#renderer/app/PageProps.ts';
import { SectionPage } from '#renderer/features/workspace/SectionPage.tsx';
import { RecordList } from '#renderer/ui/RecordList.tsx';
import { useOpenRecord } from '#renderer/ui/useOpenRecord.ts';
import { formatNumber } from '#shared/domain/figure.ts';
import { priority } from '#shared/domain/priority.ts';
import { plainText } from '#shared/domain/richText.ts';
import { PriorityForm } from './PriorityForm.tsx';
import { ShareTotal } from './ShareTotal.tsx';

/** Prioriterede aktiviteter: the rows of the results table, and how the year's resources were shared among them. */
export function PrioritiesPage({ records, sections }: PageProps) {
  const { t } = useTranslation(['priorities', 'ui']);
  const { report, priorities } = records;
  const { add, remove, reorder } = useRecordCommands('priority', report.id);
  const { openId, setOpenId } = useOpenRecord(priorities);
  const nameOf = ({ title }: { title: string }) => title || t('unnamed');

  function addOne(): string {
    const record = priority.parse({ id: newId(), reportId: report.id, order: priorities.length });
    void add(record);
    return record.id;
  }

  return (
    <SectionPage section={sections[0]} records={records} title={t('title')} intro={t('intro')}>
      {priorities.length > 0 && <ShareTotal rows={priorities} />}
      <RecordList
        label={t('list')}
        items={priorities}
        title={nameOf}
        summary={(one) => one.deliverables.map(plainText).join(' · ')}
        renderStatus={(one) => (
          <>
            {one.carriedOver === 'untouched' && (
              <Chip size="small" color="warning" variant="outlined" label={t('ui:outcome.unanswered')} />
            )}
            {one.carriedOver !== 'untouched' && one.outcome !== 'delivered' && (
              <Chip size="small" color="warning" variant="outlined" label={t(`ui:outcome.${one.outcome}`)} />
            )}
            {one.resourceShare !== null && (
              <Chip size="small" label={`${formatNumber(one.resourceShare)} %`} />
            )}
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
        {(one) => <PriorityForm key={one.id} priority={one} records={records} />}
      </RecordList>
    </SectionPage>
  );
}

import { useTranslation } from 'react-i18next';
import { useSaveQueue } from '#renderer/api/useSaveQueue.ts';
import type { FundingApplication } from '#shared/domain/fundingApplication.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { TodoItem } from '#shared/import/rollForward/listTodo.ts';
import { ChoiceButtons } from './ChoiceButtons.tsx';
import { TodoRow } from './TodoRow.tsx';

type Props = { item: TodoItem; application: FundingApplication; records: ReportRecords };

/** An application of an earlier year that still waits: granted it runs this year, else it was turned down. */
export function PendingAnswer({ item, application, records }: Props) {
  const { t } = useTranslation('rollForward');
  const { put } = useSaveQueue();
  return (
    <TodoRow
      item={item}
      records={records}
      actions={
        <ChoiceButtons<'granted' | 'rejected'>
          label={item.title || t('unnamed')}
          options={[
            { value: 'granted', label: t('pending.granted') },
            { value: 'rejected', label: t('pending.rejected') },
          ]}
          value={null}
          onChoose={(outcome) =>
            put('fundingApplication', {
              ...application,
              stage: outcome === 'granted' ? 'running' : 'rejected',
              carriedOver: 'no',
            })
          }
        />
      }
    />
  );
}

import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { TodoItem } from '#shared/import/rollForward/listTodo.ts';
import { StaleSentences } from './StaleSentences.tsx';
import { TodoRow } from './TodoRow.tsx';
import { useConfirm } from './useConfirm.ts';

type Props = { item: Extract<TodoItem, { type: 'untouched' | 'staleText' }>; records: ReportRecords };

/** A record or a text from last year, to be changed or said to hold as it stands. */
export function SeenRow({ item, records }: Props) {
  const { t } = useTranslation('rollForward');
  const confirm = useConfirm(records);
  const title = item.title || t('unnamed');
  const text = item.entity === 'section' || item.type === 'staleText';
  return (
    <TodoRow
      item={item}
      records={records}
      field={item.stale[0]?.field}
      actions={
        <Button
          size="small"
          variant="outlined"
          aria-label={t(text ? 'todo.confirmTextNamed' : 'todo.confirmNamed', { title })}
          onClick={() => confirm(item)}
        >
          {t(text ? 'todo.confirmText' : 'todo.confirm')}
        </Button>
      }
    >
      <StaleSentences title={title} stale={item.stale} />
    </TodoRow>
  );
}

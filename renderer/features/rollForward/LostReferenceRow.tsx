import Button from '@mui/material/Button';
import { useTranslation } from 'react-i18next';
import { useSaveQueue } from '#renderer/api/useSaveQueue.ts';
import { mapActivityTexts } from '#shared/domain/mapActivityTexts.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { RichText } from '#shared/domain/richText.ts';
import type { TodoItem } from '#shared/import/rollForward/listTodo.ts';
import { withoutLostReferences } from '#shared/import/rollForward/lostReferences.ts';
import { TodoRow } from './TodoRow.tsx';

type Props = { item: Extract<TodoItem, { type: 'lostReference' }>; records: ReportRecords };

/** A text that refers to something that did not go on: put right in the text, or made plain words here. */
export function LostReferenceRow({ item, records }: Props) {
  const { t } = useTranslation('rollForward');
  const { put } = useSaveQueue();
  const plain = (text: RichText) => withoutLostReferences(text, records);

  function makePlain(): void {
    const section = records.sections.find(({ id }) => id === item.id);
    const activity = records.activities.find(({ id }) => id === item.id);
    const priority = records.priorities.find(({ id }) => id === item.id);
    if (section) put('section', { ...section, body: plain(section.body) });
    if (activity) put('activity', mapActivityTexts(activity, plain));
    if (priority) put('priority', { ...priority, deliverables: priority.deliverables.map(plain) });
  }

  return (
    <TodoRow
      item={item}
      records={records}
      note={item.words.map((words) => `”${words}”`).join(', ')}
      actions={
        <Button
          size="small"
          variant="outlined"
          aria-label={t('todo.plainTextNamed', { title: item.title || t('unnamed') })}
          onClick={makePlain}
        >
          {t('todo.plainText')}
        </Button>
      }
    />
  );
}

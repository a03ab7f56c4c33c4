import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaveQueue } from '#renderer/api/useSaveQueue.ts';
import { outcome } from '#shared/domain/highlight.ts';
import type { Outcome } from '#shared/domain/highlight.ts';
import { plainText } from '#shared/domain/richText.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { Priority } from '#shared/domain/priority.ts';
import type { TodoItem } from '#shared/import/rollForward/listTodo.ts';
import { ChoiceButtons } from './ChoiceButtons.tsx';
import { TodoRow } from './TodoRow.tsx';

type Props = { item: TodoItem; priority: Priority; records: ReportRecords };

/** A promise of last year's plan: what became of it, and why, unless it was plainly delivered. */
export function PlanAnswer({ item, priority, records }: Props) {
  const { t } = useTranslation(['rollForward', 'ui']);
  const { put } = useSaveQueue();
  const [reason, setReason] = useState(priority.reason);
  const promised = priority.deliverables.map(plainText).join(' · ');
  const answered = priority.carriedOver !== 'untouched';
  const lacksReason = answered && priority.outcome !== 'delivered';

  function answer(chosen: Outcome): void {
    put('priority', {
      ...priority,
      outcome: chosen,
      reason: chosen === 'delivered' ? '' : priority.reason,
      carriedOver: 'no',
    });
  }

  return (
    <TodoRow
      item={item}
      records={records}
      note={promised === '' ? '' : t('rollForward:todo.planned', { deliverables: promised })}
      actions={
        <ChoiceButtons
          label={priority.title || t('rollForward:unnamed')}
          options={outcome.options.map((value) => ({ value, label: t(`ui:outcome.${value}`) }))}
          value={answered ? priority.outcome : null}
          onChoose={answer}
        />
      }
    >
      {lacksReason && (
        <Box
          component="form"
          onSubmit={(submit) => {
            submit.preventDefault();
            put('priority', { ...priority, reason: reason.trim() });
          }}
          sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start', mt: 1.25 }}
        >
          <TextField
            multiline
            label={t('rollForward:todo.reason')}
            value={reason}
            onChange={(change) => setReason(change.target.value)}
          />
          <Button
            type="submit"
            variant="outlined"
            disabled={reason.trim() === ''}
            sx={{ flex: 'none', mt: 0.25 }}
          >
            {t('rollForward:todo.saveReason')}
          </Button>
        </Box>
      )}
    </TodoRow>
  );
}

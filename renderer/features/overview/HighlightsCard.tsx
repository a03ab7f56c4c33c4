import Paper from '@mui/material/Paper';
import { useTranslation } from 'react-i18next';
import { newId } from '#renderer/api/newId.ts';
import { useRecordCommands } from '#renderer/api/useRecordCommands.ts';
import { RecordList } from '#renderer/ui/RecordList.tsx';
import { useOpenRecord } from '#renderer/ui/useOpenRecord.ts';
import { highlight } from '#shared/domain/highlight.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { CardHead } from './CardHead.tsx';
import { HighlightForm } from './HighlightForm.tsx';
import { outcomeMark } from './outcomeMark.tsx';

/** The bullets of the overview. */
export function HighlightsCard({ records }: { records: ReportRecords }) {
  const { t } = useTranslation('overview');
  const { report, highlights } = records;
  const { add, remove, reorder } = useRecordCommands('highlight', report.id);
  const { openId, setOpenId } = useOpenRecord(highlights);
  return (
    <Paper variant="outlined" sx={{ p: 2.5 }}>
      <CardHead title={t('highlights.title')} text={t('highlights.text')} />
      <RecordList
        label={t('highlights.title')}
        headingLevel={3}
        items={highlights}
        title={(item) => item.leadPhrase || t('highlights.untitled')}
        summary={(item) => item.text}
        renderStatus={outcomeMark}
        onAdd={() => {
          const record = highlight.parse({ id: newId(), reportId: report.id, order: highlights.length });
          void add(record);
          return record.id;
        }}
        onRemove={(item) => void remove(item.id, t('highlights.deleted', { name: item.leadPhrase || '…' }))}
        onReorder={(ids) => void reorder(ids)}
        addLabel={t('highlights.add')}
        emptyTitle={t('highlights.emptyTitle')}
        emptyText={t('highlights.emptyText')}
        openId={openId}
        setOpenId={setOpenId}
      >
        {(item) => <HighlightForm key={item.id} highlight={item} />}
      </RecordList>
    </Paper>
  );
}

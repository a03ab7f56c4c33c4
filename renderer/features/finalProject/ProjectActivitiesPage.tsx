import DownloadIcon from '@mui/icons-material/PlaylistAddOutlined';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '#renderer/api/newId.ts';
import { useRecordCommands } from '#renderer/api/useRecordCommands.ts';
import type { PageProps } from '#renderer/app/PageProps.ts';
import { PageFrame } from '#renderer/features/workspace/PageFrame.tsx';
import { RecordList } from '#renderer/ui/RecordList.tsx';
import { useOpenRecord } from '#renderer/ui/useOpenRecord.ts';
import { event } from '#shared/domain/activity.ts';
import { formatFigure } from '#shared/domain/figure.ts';
import { newPartners } from '#shared/domain/newPartners.ts';
import { participantTotal } from '#shared/domain/participantTotal.ts';
import { ActivityForm } from './ActivityForm.tsx';
import { TakeActivitiesDialog } from './TakeActivitiesDialog.tsx';
import { useActivityFacts } from './useActivityFacts.ts';

/** What the project held and set going, taken from the yearly reports or written here. */
export function ProjectActivitiesPage({ records }: PageProps) {
  const { t } = useTranslation(['finalProject', 'pages']);
  const { report, activities } = records;
  const { add, remove, reorder } = useRecordCommands('activity', report.id);
  const { openId, setOpenId } = useOpenRecord(activities);
  const [taking, setTaking] = useState(false);
  const factsOf = useActivityFacts();
  const nameOf = ({ title }: { title: string }) => title || t('finalProject:activities.unnamed');
  const printed = activities.filter((one) => one.includeInReport);
  const total = participantTotal(printed);
  const organisations = newPartners([], activities).length;

  function addOne(): string {
    const record = event.parse({
      kind: 'event',
      id: newId(),
      reportId: report.id,
      status: 'done',
      order: activities.length,
    });
    void add(record);
    return record.id;
  }

  return (
    <PageFrame
      title={t('pages:projectActivities')}
      intro={t('finalProject:activities.intro')}
      actions={
        <Button variant="outlined" startIcon={<DownloadIcon />} onClick={() => setTaking(true)}>
          {t('finalProject:activities.take')}
        </Button>
      }
    >
      <RecordList
        label={t('finalProject:activities.list')}
        items={activities}
        title={nameOf}
        summary={factsOf}
        renderStatus={(one) => (
          <>
            {one.status === 'cancelled' && (
              <Chip
                size="small"
                color="warning"
                variant="outlined"
                label={t('finalProject:activities.cancelled')}
              />
            )}
            {!one.includeInReport && (
              <Chip size="small" variant="outlined" label={t('finalProject:activities.leftOut')} />
            )}
          </>
        )}
        onReorder={(ids) => void reorder(ids)}
        onAdd={addOne}
        onRemove={(one) => void remove(one.id, t('finalProject:activities.deleted', { name: nameOf(one) }))}
        addLabel={t('finalProject:activities.add')}
        emptyTitle={t('finalProject:activities.emptyTitle')}
        emptyText={t('finalProject:activities.emptyText')}
        openId={openId}
        setOpenId={setOpenId}
      >
        {(one) => <ActivityForm key={one.id} activity={one} records={records} />}
      </RecordList>
      {(total !== null || organisations > 0) && (
        <Typography variant="body2" color="textSecondary">
          {[
            total &&
              t('finalProject:activities.total', { figure: formatFigure(total.value, total.qualifier) }),
            organisations > 0 && t('finalProject:activities.organisations', { count: organisations }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      )}
      {taking && <TakeActivitiesDialog records={records} onClose={() => setTaking(false)} />}
    </PageFrame>
  );
}

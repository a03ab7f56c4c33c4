import Chip from '@mui/material/Chip';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '#renderer/api/newId.ts';
import { useRecordCommands } from '#renderer/api/useRecordCommands.ts';
import { CarriedChip } from '#renderer/features/rollForward/CarriedChip.tsx';
import { SectionPage } from '#renderer/features/workspace/SectionPage.tsx';
import { RecordList } from '#renderer/ui/RecordList.tsx';
import { useOpenRecord } from '#renderer/ui/useOpenRecord.ts';
import { activity } from '#shared/domain/activity.ts';
import type { Activity, ActivityKind } from '#shared/domain/activity.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { Section } from '#shared/domain/section.ts';

type ActivityOf<K extends ActivityKind> = Extract<Activity, { kind: K }>;

/** The words of one kind of activity. `deleted` names it in the message: "Projektet ”SOFI”". */
export type ActivityWords = {
  title: string;
  intro: string;
  list: string;
  add: string;
  unnamed: string;
  emptyTitle: string;
  emptyText: string;
  deleted: (title: string) => string;
};

type ActivityPageProps<K extends ActivityKind> = {
  kind: K;
  records: ReportRecords;
  section: Section | undefined;
  words: ActivityWords;
  /** One line about a closed record. */
  summary: (record: ActivityOf<K>) => string;
  /** What the records add up to. */
  note?: ReactNode;
  children: (record: ActivityOf<K>) => ReactNode;
};

/** The page of one kind of activity: the section's text, then the activities. */
export function ActivityPage<K extends ActivityKind>({
  kind,
  records,
  section,
  words,
  summary,
  note,
  children,
}: ActivityPageProps<K>) {
  const { t } = useTranslation('activities');
  const { report, activities } = records;
  const { add, remove, reorder } = useRecordCommands('activity', report.id);
  const items = activities.filter((one): one is ActivityOf<K> => one.kind === kind);
  const { openId, setOpenId } = useOpenRecord(items);
  const nameOf = (one: ActivityOf<K>) => one.title || words.unnamed;

  function addOne(): string {
    const record = activity.parse({ kind, id: newId(), reportId: report.id, order: activities.length });
    void add(record);
    return record.id;
  }

  return (
    <SectionPage section={section} records={records} title={words.title} intro={words.intro}>
      <RecordList
        label={words.list}
        items={items}
        title={nameOf}
        summary={summary}
        renderStatus={(one) => (
          <>
            {one.status === 'cancelled' && (
              <Chip size="small" color="warning" variant="outlined" label={t('status.cancelled')} />
            )}
            <CarriedChip record={one} />
            {!one.includeInReport && <Chip size="small" variant="outlined" label={t('leftOut')} />}
          </>
        )}
        onReorder={(ids) => void reorder(ids)}
        onAdd={addOne}
        onRemove={(one) => void remove(one.id, words.deleted(nameOf(one)))}
        addLabel={words.add}
        emptyTitle={words.emptyTitle}
        emptyText={words.emptyText}
        openId={openId}
        setOpenId={setOpenId}
      >
        {children}
      </RecordList>
      {note}
    </SectionPage>
  );
}

import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatFigure } from '#shared/domain/figure.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { TodoItem } from '#shared/import/rollForward/listTodo.ts';
import { LostReferenceRow } from './LostReferenceRow.tsx';
import { PendingAnswer } from './PendingAnswer.tsx';
import { PlanAnswer } from './PlanAnswer.tsx';
import { SeenRow } from './SeenRow.tsx';
import { TodoCard } from './TodoCard.tsx';
import { TodoRow } from './TodoRow.tsx';

type Props = { todo: readonly TodoItem[]; records: ReportRecords };

type TextItem = Extract<TodoItem, { type: 'untouched' | 'staleText' }>;

/** Last year's figure of a KPI; the empty string when there is none. */
function figureBefore(id: string, { kpis, report }: ReportRecords, t: TFunction<'rollForward'>): string {
  const year = report.year - 1;
  const noted = kpis.find((kpi) => kpi.id === id)?.values[String(year)];
  if (!noted || noted.value === null) return '';
  return t('todo.before', { figure: formatFigure(noted.value, noted.qualifier), year });
}

/** What is left, by what has to be done about it. */
export function TodoList({ todo, records }: Props) {
  const { t } = useTranslation('rollForward');
  const texts = todo.filter(
    (item): item is TextItem => item.type === 'untouched' || item.type === 'staleText',
  );
  const untouched = texts.filter((item) => item.entity === 'activity' && item.type === 'untouched');
  const others = texts.filter(({ entity }) => entity === 'fundingApplication' || entity === 'testimonial');
  const written = texts.filter((item) => !untouched.includes(item) && !others.includes(item));
  const year = records.report.year;
  return (
    <>
      <TodoCard
        id="plan"
        title={t('todo.plan')}
        help={t('todo.planHelp')}
        items={todo.filter(({ type }) => type === 'planAnswer')}
      >
        {(item) => {
          const priority = records.priorities.find(({ id }) => id === item.id);
          return priority && <PlanAnswer key={item.id} item={item} priority={priority} records={records} />;
        }}
      </TodoCard>
      <TodoCard
        id="pending"
        title={t('todo.pending')}
        items={todo.filter(({ type }) => type === 'pendingOutcome')}
      >
        {(item) => {
          const application = records.fundingApplications.find(({ id }) => id === item.id);
          return (
            application && (
              <PendingAnswer key={item.id} item={item} application={application} records={records} />
            )
          );
        }}
      </TodoCard>
      <TodoCard
        id="kpis"
        title={t('todo.kpis', { year })}
        items={todo.filter(({ type }) => type === 'kpiFigure')}
      >
        {(item) => (
          <TodoRow
            key={item.id}
            item={item}
            records={records}
            field={`values.${year}.value`}
            note={figureBefore(item.id, records, t)}
          />
        )}
      </TodoCard>
      <TodoCard
        id="participants"
        title={t('todo.participants', { year })}
        items={todo.filter((item) => item.type === 'participants')}
      >
        {(item) => (
          <TodoRow
            key={item.id}
            item={item}
            records={records}
            field="participants"
            note={t('todo.before', { figure: item.before, year: year - 1 })}
          />
        )}
      </TodoCard>
      <TodoCard
        id="activities"
        title={t('todo.activities')}
        help={t('todo.activitiesHelp')}
        items={untouched}
      >
        {(item) => <SeenRow key={item.id} item={item} records={records} />}
      </TodoCard>
      <TodoCard id="sections" title={t('todo.sections', { year: year - 1 })} items={written}>
        {(item) => <SeenRow key={item.id} item={item} records={records} />}
      </TodoCard>
      <TodoCard
        id="references"
        title={t('todo.references')}
        help={t('todo.referencesHelp')}
        items={todo.filter((item) => item.type === 'lostReference')}
      >
        {(item) => <LostReferenceRow key={item.id} item={item} records={records} />}
      </TodoCard>
      <TodoCard id="others" title={t('todo.others')} items={others}>
        {(item) => <SeenRow key={item.id} item={item} records={records} />}
      </TodoCard>
    </>
  );
}

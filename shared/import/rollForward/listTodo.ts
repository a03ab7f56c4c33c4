import type { CarriedOver } from '#shared/domain/carriedOver.ts';
import { kpiFigure } from '#shared/domain/countKpi.ts';
import type { Activity } from '#shared/domain/activity.ts';
import { formatFigure } from '#shared/domain/figure.ts';
import { isUntouched } from '#shared/domain/isUntouched.ts';
import type { Priority } from '#shared/domain/priority.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { lostReferences } from './lostReferences.ts';
import type { LostReferences } from './lostReferences.ts';
import { staleInActivity, staleInApplication, staleInSection } from './staleTexts.ts';
import { staleYearOf } from './staleYearOf.ts';
import type { StaleText } from './staleTexts.ts';
import { activityBefore } from './textsBefore.ts';

/** Something left to do in a report that goes on from last year's: which record, its name, and for texts which sentences. */
export type TodoItem =
  | { type: 'planAnswer'; entity: 'priority'; id: string; title: string; missing: 'outcome' | 'reason' }
  | { type: 'pendingOutcome'; entity: 'fundingApplication'; id: string; title: string }
  | { type: 'kpiFigure'; entity: 'kpi'; id: string; title: string }
  | { type: 'participants'; entity: 'activity'; id: string; title: string; before: string }
  | {
      type: 'untouched';
      entity: 'activity' | 'section' | 'fundingApplication' | 'testimonial';
      id: string;
      title: string;
      stale: StaleText[];
    }
  | { type: 'staleText'; entity: 'activity' | 'section'; id: string; title: string; stale: StaleText[] }
  | ({ type: 'lostReference' } & LostReferences);

/** A text that is marked is on the list: untouched as a whole, afterwards for the old sentences left in it. */
function textTodo(
  entity: 'activity' | 'section',
  record: { id: string; carriedOver: CarriedOver },
  title: string,
  stale: () => StaleText[],
): TodoItem[] {
  const { id, carriedOver } = record;
  if (carriedOver === 'no') return [];
  const found = stale();
  if (carriedOver === 'untouched') return [{ type: 'untouched', entity, id, title, stale: found }];
  return found.length > 0 ? [{ type: 'staleText', entity, id, title, stale: found }] : [];
}

/** A row of last year's plan needs an answer, and a reason when it was not plainly delivered. */
function planTodo({ id, title, planItemId, carriedOver, outcome, reason }: Priority): TodoItem[] {
  const answered = carriedOver !== 'untouched';
  const lacksReason = planItemId !== null && outcome !== 'delivered' && reason.trim() === '';
  if (answered && !lacksReason) return [];
  return [{ type: 'planAnswer', entity: 'priority', id, title, missing: answered ? 'reason' : 'outcome' }];
}

/** A network or an event that is this year's, and whose participants were counted last year but not yet this year. */
function participantsTodo(activity: Activity, previous: ReportRecords): TodoItem[] {
  const isOpen = 'participants' in activity && activity.participants === null;
  if (!isOpen || activity.status !== 'running' || isUntouched(activity)) return [];
  const before = activityBefore(activity, previous);
  if (!before || !('participants' in before) || before.participants === null) return [];
  return [
    {
      type: 'participants',
      entity: 'activity',
      id: activity.id,
      title: activity.title,
      before: formatFigure(before.participants, before.participantsQualifier),
    },
  ];
}

function titleOf(activity: Activity): string {
  return activity.title || (activity.kind === 'project' ? activity.acronym : '');
}

/**
 * What is left before a report that goes on from last year's is this year's own: rows of the plan nobody has answered,
 * applications still waiting, KPIs and participants without this year's figure, records nobody has touched, sentences of
 * last year, and references to what did not go on.
 * @param previous last year's report; without it sentences are held against the figures this report has of that year
 */
export function listTodo(records: ReportRecords, previous: ReportRecords | null): TodoItem[] {
  const { report, priorities, fundingApplications, kpis, activities, sections, testimonials } = records;
  const about = staleYearOf(records, previous);
  const waiting = fundingApplications.filter(
    ({ stage, appliedYear }) => stage === 'pending' && appliedYear !== null && appliedYear < report.year,
  );
  return [
    ...priorities.flatMap(planTodo),
    ...waiting.map(({ id, title, acronym }): TodoItem => ({
      type: 'pendingOutcome',
      entity: 'fundingApplication',
      id,
      title: title || acronym,
    })),
    ...kpis
      .filter((kpi) => kpiFigure(kpi, report.year, report.year, records) === null)
      .map(({ id, label }): TodoItem => ({ type: 'kpiFigure', entity: 'kpi', id, title: label })),
    ...(previous ? activities.flatMap((activity) => participantsTodo(activity, previous)) : []),
    ...activities.flatMap((activity) =>
      textTodo('activity', activity, titleOf(activity), () => staleInActivity(activity, about)),
    ),
    ...sections.flatMap((section) =>
      textTodo('section', section, section.heading, () => staleInSection(section, about)),
    ),
    ...lostReferences(records).map((lost): TodoItem => ({ type: 'lostReference', ...lost })),
    ...fundingApplications
      .filter((application) => application.carriedOver === 'untouched' && !waiting.includes(application))
      .map((application): TodoItem => ({
        type: 'untouched',
        entity: 'fundingApplication',
        id: application.id,
        title: application.title || application.acronym,
        stale: staleInApplication(application, about),
      })),
    ...testimonials
      .filter(({ carriedOver }) => carriedOver === 'untouched')
      .map(({ id, person }): TodoItem => ({
        type: 'untouched',
        entity: 'testimonial',
        id,
        title: person,
        stale: [],
      })),
  ];
}

import { mapActivityReferences } from '#shared/domain/mapActivityReferences.ts';
import { mapActivityTexts } from '#shared/domain/mapActivityTexts.ts';
import type { RichText } from '#shared/domain/richText.ts';
import type { CarryChoice, PendingOutcome } from '#shared/domain/carryChoice.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import type { Report } from '#shared/domain/report.ts';
import type { Testimonial } from '#shared/domain/testimonial.ts';
import { carryActivity } from './carryActivity.ts';
import { carryApplication } from './carryApplication.ts';
import { carryKpi } from './carryKpi.ts';
import { carryPlan } from './carryPlan.ts';
import { carrySection } from './carrySection.ts';
import { listContinuations } from './listContinuations.ts';
import { shiftYears } from './shiftYears.ts';

/** The records a new year begins with; organisations and pictures are the store's. */
export type NewYear = Pick<
  ReportRecords,
  'report' | 'sections' | 'priorities' | 'activities' | 'testimonials' | 'kpis' | 'fundingApplications'
>;

/** What was chosen, by the id of last year's record; what is not named goes as proposed, and waits if it waited. */
export type RollForwardChoices = {
  choices: Readonly<Record<string, CarryChoice>>;
  outcomes: Readonly<Record<string, PendingOutcome>>;
};

/** The last year a report can speak of. */
const LAST_YEAR = 2100;

function nextReport(report: Report, id: string): Report {
  const { year } = report;
  return {
    ...report,
    id,
    year: year + 1,
    planYear: Math.min(report.planYear + 1, LAST_YEAR),
    title: shiftYears(report.title, year),
    subtitle: shiftYears(report.subtitle, year),
    statusDate: null,
    state: 'draft',
    previousReportId: report.id,
  };
}

/** What a quote stands under in the new year: the same section, or the same activity if it went on. */
function attachmentIn(
  { attachedTo }: Testimonial,
  activityIds: ReadonlyMap<string, string>,
): Testimonial['attachedTo'] {
  if (attachedTo?.type !== 'activity') return attachedTo;
  const activityId = activityIds.get(attachedTo.activityId);
  return activityId === undefined ? null : { type: 'activity', activityId };
}

function inOrder<T extends { order: number }>(rows: readonly T[]): T[] {
  return rows.map((row, order) => ({ ...row, order }));
}

/**
 * A year's report → the report of the next, by what the consultant chose. Pure: last year's records are as they were.
 * @param today ISO, the day consents are held against; `newId` makes the keys of the new records.
 */
export function rollForward(
  records: ReportRecords,
  { choices, outcomes }: RollForwardChoices,
  { newId, today }: { newId: () => string; today: string },
): NewYear {
  const { year } = records.report;
  const report = nextReport(records.report, newId());
  const ids = () => ({ id: newId(), reportId: report.id });
  const items = listContinuations(records, today).groups.flatMap((group) => group.items);
  const proposed = new Map(items.map((item) => [item.id, item.proposed]));
  const choiceOf = (id: string): CarryChoice => choices[id] ?? proposed.get(id) ?? 'drop';

  const priorities = carryPlan(records.planItems, report.id, newId);
  // Two rows may go on from one priority: what hung on it hangs on the first.
  const priorityIds = new Map(
    records.planItems
      .map((item, row) => [item.carriedFrom, priorities[row]?.id ?? null] as const)
      .toReversed(),
  );
  const activityIds = new Map<string, string>();
  const activities = records.activities.flatMap((activity) => {
    const choice = choiceOf(activity.id);
    if (choice === 'drop') return [];
    const priorityId = activity.priorityId === null ? null : (priorityIds.get(activity.priorityId) ?? null);
    const carried = carryActivity(activity, choice, year, { ...ids(), priorityId });
    activityIds.set(activity.id, carried.id);
    return [carried];
  });
  // What did not go on keeps its reference: it leads nowhere, is printed as plain text, and stands on the list.
  const relink = (text: RichText) => mapActivityReferences(text, (id) => activityIds.get(id) ?? id);
  return {
    report,
    sections: records.sections.map((section) => {
      const carried = carrySection(section, choiceOf(section.id), year, ids());
      return { ...carried, body: relink(carried.body) };
    }),
    priorities: priorities.map((row) => ({ ...row, deliverables: row.deliverables.map(relink) })),
    activities: inOrder(activities.map((activity) => mapActivityTexts(activity, relink))),
    testimonials: inOrder(
      records.testimonials
        .filter((testimonial) => choiceOf(testimonial.id) !== 'drop')
        .map((testimonial) => ({
          ...testimonial,
          ...ids(),
          attachedTo: attachmentIn(testimonial, activityIds),
          carriedOver: 'untouched' as const,
        })),
    ),
    kpis: records.kpis.map((kpi) => carryKpi(kpi, records, ids())),
    fundingApplications: inOrder(
      records.fundingApplications.flatMap((application) => {
        const waits = application.stage === 'pending';
        const choice = waits ? (outcomes[application.id] ?? 'pending') : choiceOf(application.id);
        return carryApplication(application, choice, year, ids()) ?? [];
      }),
    ),
  };
}

import type { Activity, ActivityKind } from '#shared/domain/activity.ts';
import type { CarryChoice } from '#shared/domain/carryChoice.ts';
import type { FundingApplication } from '#shared/domain/fundingApplication.ts';
import type { PlanItem } from '#shared/domain/planItem.ts';
import { quoteHindrance } from '#shared/domain/printHindrance.ts';
import type { PrintHindrance } from '#shared/domain/printHindrance.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { isBlank } from '#shared/domain/richText.ts';
import type { Section } from '#shared/domain/section.ts';
import type { Testimonial } from '#shared/domain/testimonial.ts';
import { staleInActivity, staleInApplication, staleInSection } from './staleTexts.ts';
import type { StaleText } from './staleTexts.ts';
import type { StaleYear } from './findStaleSentences.ts';
import { yearFigures } from './yearFigures.ts';

/** One record that could go on into the next year. */
export type Continuation = {
  id: string;
  title: string;
  /** What may be chosen for it, and what is proposed. */
  choices: readonly CarryChoice[];
  proposed: CarryChoice;
  stale: StaleText[];
  /** Why a quote may not be used again; null when it may. */
  hindrance: PrintHindrance | null;
};

export type ContinuationGroupId =
  'projects' | 'networks' | 'testEnvironments' | 'events' | 'sections' | 'funding' | 'testimonials';

export type ContinuationGroup = { id: ContinuationGroupId; items: Continuation[] };

/** Everything of a year that could go on into the next, and what must be asked about it. */
export type Continuations = {
  groups: ContinuationGroup[];
  /** Applications that wait for an answer. */
  pending: FundingApplication[];
  /** The plan, whose rows become next year's priorities. */
  plan: PlanItem[];
};

const EVERY: readonly CarryChoice[] = ['keep', 'update', 'drop'];

/** True when the activity holds a figure or a day of its own year. */
function hasYearFacts(activity: Activity): boolean {
  if (activity.kind === 'network') return activity.participants !== null;
  return activity.kind === 'event' && (activity.date !== null || activity.participants !== null);
}

function proposedFor(activity: Activity, stale: readonly StaleText[]): CarryChoice {
  if (activity.kind === 'event' || activity.status === 'done' || activity.status === 'cancelled')
    return 'drop';
  return stale.length > 0 || hasYearFacts(activity) ? 'update' : 'keep';
}

function ofActivity(activity: Activity, about: StaleYear): Continuation {
  const stale = staleInActivity(activity, about);
  const { id, title } = activity;
  return { id, title, choices: EVERY, proposed: proposedFor(activity, stale), stale, hindrance: null };
}

function ofSection(section: Section, about: StaleYear): Continuation {
  const stale = staleInSection(section, about);
  const proposed = stale.length > 0 ? 'update' : 'keep';
  return { id: section.id, title: section.heading, choices: EVERY, proposed, stale, hindrance: null };
}

function ofApplication(application: FundingApplication, about: StaleYear): Continuation {
  const title = application.title || application.acronym;
  return {
    id: application.id,
    title,
    choices: ['keep', 'drop'],
    proposed: 'keep',
    stale: staleInApplication(application, about),
    hindrance: null,
  };
}

function ofTestimonial(testimonial: Testimonial, today: string): Continuation {
  const hindrance = quoteHindrance(testimonial, today);
  const choices: readonly CarryChoice[] = hindrance === null ? ['keep', 'drop'] : ['drop'];
  return { id: testimonial.id, title: testimonial.person, choices, proposed: 'drop', stale: [], hindrance };
}

/** Goes through a year's records; `today` (ISO) is the day consents are held against. Groups without records are left out. */
export function listContinuations(records: ReportRecords, today: string): Continuations {
  const { report, activities, sections, fundingApplications, testimonials, planItems } = records;
  const about: StaleYear = { year: report.year, figures: yearFigures(records) };
  const ofKind = (kind: ActivityKind) =>
    activities.filter((activity) => activity.kind === kind).map((activity) => ofActivity(activity, about));
  const groups: ContinuationGroup[] = [
    { id: 'projects', items: ofKind('project') },
    { id: 'networks', items: ofKind('network') },
    { id: 'testEnvironments', items: ofKind('testEnvironment') },
    { id: 'events', items: ofKind('event') },
    {
      id: 'sections',
      items: sections.filter((section) => !isBlank(section.body)).map((section) => ofSection(section, about)),
    },
    {
      id: 'funding',
      items: fundingApplications
        .filter(({ stage }) => stage === 'granted' || stage === 'running')
        .map((application) => ofApplication(application, about)),
    },
    { id: 'testimonials', items: testimonials.map((testimonial) => ofTestimonial(testimonial, today)) },
  ];
  return {
    groups: groups.filter((group) => group.items.length > 0),
    pending: fundingApplications.filter(({ stage }) => stage === 'pending'),
    plan: planItems,
  };
}

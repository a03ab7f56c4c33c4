import type { Activity } from '#shared/domain/activity.ts';
import type { FinalProject } from '#shared/domain/finalProject.ts';
import type { FundingApplication } from '#shared/domain/fundingApplication.ts';
import type { Highlight } from '#shared/domain/highlight.ts';
import type { Indicator } from '#shared/domain/indicator.ts';
import type { Kpi } from '#shared/domain/kpi.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import type { PlanItem } from '#shared/domain/planItem.ts';
import type { Priority } from '#shared/domain/priority.ts';
import type { Report } from '#shared/domain/report.ts';
import type { Section } from '#shared/domain/section.ts';
import type { Testimonial } from '#shared/domain/testimonial.ts';

/** What a proposal was read from, word for word, and where that stood in the file. */
type ProposalSource = { text: string; where: string };

/** `sure`: the file says it in so many words; `doubtful`: it was gathered from prose or looks, and wants a look. */
export type Confidence = 'sure' | 'doubtful';

/** A record of the domain as the import proposes it; `doubts` says why it is doubtful, a sentence each. */
export type Proposed<T> = T & { source: ProposalSource; confidence: Confidence; doubts: string[] };

/** Text of the file that no record took. */
export type NotPlaced = { text: string; where: string };

/** Everything an import proposes, of either kind of report. References between records use the proposals' own ids. */
export type Proposals = {
  report: Proposed<Report>;
  sections: Proposed<Section>[];
  highlights: Proposed<Highlight>[];
  priorities: Proposed<Priority>[];
  activities: Proposed<Activity>[];
  testimonials: Proposed<Testimonial>[];
  kpis: Proposed<Kpi>[];
  fundingApplications: Proposed<FundingApplication>[];
  planItems: Proposed<PlanItem>[];
  organisations: Proposed<Organisation>[];
  finalProject: Proposed<FinalProject> | null;
  indicators: Proposed<Indicator>[];
  notPlaced: NotPlaced[];
};

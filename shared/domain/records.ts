import { z } from 'zod';
import { activity } from './activity.ts';
import { finalProject } from './finalProject.ts';
import { fundingApplication } from './fundingApplication.ts';
import { highlight } from './highlight.ts';
import { image } from './image.ts';
import { indicator } from './indicator.ts';
import { kpi } from './kpi.ts';
import { organisation } from './organisation.ts';
import { planItem } from './planItem.ts';
import { priority } from './priority.ts';
import { report } from './report.ts';
import { section } from './section.ts';
import { template } from './template.ts';
import { testimonial } from './testimonial.ts';

/**
 * Every entity with a form of its own, by name: the commands, the tables and the forms follow from this list.
 * `organisation`, `image` and `template` belong to the store, all others to one report.
 */
export const entitySchemas = {
  report,
  section,
  highlight,
  priority,
  activity,
  testimonial,
  kpi,
  fundingApplication,
  planItem,
  organisation,
  finalProject,
  indicator,
  image,
  template,
};
export type EntityName = keyof typeof entitySchemas;
export type EntityRecord<E extends EntityName> = z.output<(typeof entitySchemas)[E]>;
export const entityNames = Object.keys(entitySchemas) as EntityName[];

/** All records of one report, in order, with the organisations and images of the store. */
export const reportRecords = z.object({
  report,
  sections: z.array(section),
  highlights: z.array(highlight),
  priorities: z.array(priority),
  activities: z.array(activity),
  testimonials: z.array(testimonial),
  kpis: z.array(kpi),
  fundingApplications: z.array(fundingApplication),
  planItems: z.array(planItem),
  organisations: z.array(organisation),
  finalProject: finalProject.nullable(),
  indicators: z.array(indicator),
  images: z.array(image),
  /** The hub's template; left out while the hub has none, see `templateOf`. */
  template: template.optional(),
});
export type ReportRecords = z.output<typeof reportRecords>;

/** The records with an order of their own, and the list of `ReportRecords` they stand in. */
export const orderedLists = {
  section: 'sections',
  highlight: 'highlights',
  priority: 'priorities',
  activity: 'activities',
  testimonial: 'testimonials',
  kpi: 'kpis',
  fundingApplication: 'fundingApplications',
  planItem: 'planItems',
  indicator: 'indicators',
} as const;
export type OrderedEntity = keyof typeof orderedLists;

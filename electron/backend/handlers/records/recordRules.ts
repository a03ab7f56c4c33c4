import type { EntityName, EntityRecord } from '#shared/domain/records.ts';
import type { Store } from '#db/store.ts';
import type { Noun, RecordRule } from './recordRule.ts';
import { activityRule } from './rules/activityRule.ts';
import { finalProjectRule } from './rules/finalProjectRule.ts';
import { fundingApplicationRule } from './rules/fundingApplicationRule.ts';
import { highlightRule } from './rules/highlightRule.ts';
import { imageRule } from './rules/imageRule.ts';
import { indicatorRule } from './rules/indicatorRule.ts';
import { kpiRule } from './rules/kpiRule.ts';
import { organisationRule } from './rules/organisationRule.ts';
import { planItemRule } from './rules/planItemRule.ts';
import { priorityRule } from './rules/priorityRule.ts';
import { reportRule } from './rules/reportRule.ts';
import { sectionRule } from './rules/sectionRule.ts';
import { templateRule } from './rules/templateRule.ts';
import { testimonialRule } from './rules/testimonialRule.ts';

export const recordRules: { [E in EntityName]: RecordRule<EntityRecord<E>> } = {
  report: reportRule,
  section: sectionRule,
  highlight: highlightRule,
  priority: priorityRule,
  activity: activityRule,
  testimonial: testimonialRule,
  kpi: kpiRule,
  fundingApplication: fundingApplicationRule,
  planItem: planItemRule,
  organisation: organisationRule,
  finalProject: finalProjectRule,
  indicator: indicatorRule,
  image: imageRule,
  template: templateRule,
};

/** What a record's kind is called. */
export function nounOf<E extends EntityName>(entity: E, record: EntityRecord<E>): Noun {
  return recordRules[entity].noun(record);
}

/** Lets go of a record wherever it is named, before it is deleted. */
export function releaseRecord<E extends EntityName>(entity: E, record: EntityRecord<E>, store: Store): void {
  recordRules[entity].release?.(record, store);
}

/** A record's name on one line; may be empty. */
export function nameOf<E extends EntityName>(entity: E, record: EntityRecord<E>): string {
  return recordRules[entity].name(record).replace(/\s+/g, ' ').trim();
}

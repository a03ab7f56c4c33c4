import { z } from 'zod';
import { carriedOver } from './carriedOver.ts';
import { count, qualifier } from './figure.ts';
import { isoDateOrNull } from './isoDate.ts';
import { letStand } from './letStand.ts';
import { richText } from './richText.ts';
import { longText, order, recordId, recordRef, shortText, year } from './text.ts';

export const activityKind = z.enum(['project', 'event', 'testEnvironment', 'network']);
export type ActivityKind = z.infer<typeof activityKind>;

/** An organisation by its name, and what it does in the activity. */
export const partner = z.object({
  organisation: z.string().min(1, { error: 'Vælg en organisation' }).max(500),
  role: z.enum(['lead', 'partner', 'facilitator']).default('partner'),
});
export type Partner = z.output<typeof partner>;

const bullets = z.array(z.string().max(2000)).max(100).default([]);

const common = {
  id: recordId,
  reportId: recordId,
  title: shortText,
  aliases: z.array(z.string().max(500)).max(20).default([]),
  /** The year it began, when that is before the report's own; "2022 fortsat 2023" is 2022 and `continued`. */
  startYear: year.nullable().default(null),
  continued: z.boolean().default(false),
  priorityId: recordRef,
  body: richText,
  status: z.enum(['planned', 'running', 'done', 'cancelled']).default('running'),
  /** Why it was cancelled or changed. */
  reason: longText,
  partners: z.array(partner).max(200).default([]),
  imageIds: z.array(recordId).max(50).default([]),
  order,
  includeInReport: z.boolean().default(true),
  countsInKpi: z.boolean().default(true),
  carriedOver,
  letStand,
};

/** Project (projekt). */
export const project = z.object({
  ...common,
  kind: z.literal('project'),
  acronym: shortText,
  programme: shortText,
  purpose: richText,
  method: richText,
  targetGroups: z
    .object({ primary: longText, secondary: longText, furtherFocus: longText })
    .default({ primary: '', secondary: '', furtherFocus: '' }),
  stage: z
    .enum(['idea', 'development', 'test', 'procurement', 'implementation', 'scaling'])
    .nullable()
    .default(null),
});
export type Project = z.output<typeof project>;

/** Event: a conference, a workshop, a panel. */
export const event = z.object({
  ...common,
  kind: z.literal('event'),
  date: isoDateOrNull,
  venue: shortText,
  type: shortText,
  participants: count,
  participantsQualifier: qualifier.default('exact'),
  exhibitors: count,
  exhibitorsQualifier: qualifier.default('exact'),
  programme: bullets,
});
export type Event = z.output<typeof event>;

/** Test environment (testmiljø, living lab). */
export const testEnvironment = z.object({
  ...common,
  kind: z.literal('testEnvironment'),
  municipality: shortText,
  support: bullets,
  funders: z.array(z.string().max(500)).max(100).default([]),
});
export type TestEnvironment = z.output<typeof testEnvironment>;

/** Network (netværk). */
export const network = z.object({
  ...common,
  kind: z.literal('network'),
  purpose: richText,
  meetingsPerYear: count,
  participants: count,
  participantsQualifier: qualifier.default('exact'),
  participantsNote: longText,
  geography: shortText,
  memberKinds: z.array(z.string().max(500)).max(50).default([]),
});
export type Network = z.output<typeof network>;

/** Activity (aktivitet): what was done, one of four kinds. */
export const activity = z.discriminatedUnion('kind', [project, event, testEnvironment, network]);
export type Activity = z.output<typeof activity>;

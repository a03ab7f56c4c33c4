import { entitySchemas } from '#shared/domain/records.ts';
import type { ImportItem } from '#shared/contract/importing.ts';
import { doubt } from '#shared/import/doubt.ts';
import type { ImportedEntity, ImportedRecord } from '#shared/import/match/importedRecord.ts';
import type { NotPlaced, Proposals, Proposed } from '#shared/import/proposal.ts';

/** A proposal and what is said of it. */
export type ProposedRecord = ImportedRecord & Pick<ImportItem, 'source' | 'confidence' | 'doubts'>;

type AnyProposed = Proposed<ImportedRecord['record']>;

/** All proposals of a file, in the order the report has. */
function listProposals(proposals: Proposals): [ImportedEntity, readonly AnyProposed[]][] {
  return [
    ['report', [proposals.report]],
    ['finalProject', proposals.finalProject ? [proposals.finalProject] : []],
    ['section', proposals.sections],
    ['highlight', proposals.highlights],
    ['kpi', proposals.kpis],
    ['priority', proposals.priorities],
    ['activity', proposals.activities],
    ['fundingApplication', proposals.fundingApplications],
    ['planItem', proposals.planItems],
    ['indicator', proposals.indicators],
    ['testimonial', proposals.testimonials],
    ['organisation', proposals.organisations],
  ];
}

/** All text within a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === 'type' ? [] : textsIn(each)));
}

/**
 * The proposals as records that hold. A field that a report cannot take (a text longer than it may be) stays empty, and
 * its text is listed as not placed, so that none of it is lost.
 */
export function proposedRecords(proposals: Proposals): {
  records: ProposedRecord[];
  notPlaced: NotPlaced[];
} {
  const notPlaced: NotPlaced[] = [];
  const records = listProposals(proposals).flatMap(([entity, list]) =>
    list.flatMap(({ source, confidence, doubts, ...proposed }): ProposedRecord[] => {
      const schema = entitySchemas[entity];
      const whole = schema.safeParse(proposed);
      if (whole.success)
        return [{ entity, record: whole.data, source, confidence, doubts } as ProposedRecord];
      const wrong = new Set(whole.error.issues.map((issue) => String(issue.path[0])));
      const entries = Object.entries(proposed);
      const rest = schema.safeParse(Object.fromEntries(entries.filter(([key]) => !wrong.has(key))));
      const left = rest.success ? entries.filter(([key]) => wrong.has(key)) : entries;
      notPlaced.push({ text: left.flatMap(([, value]) => textsIn(value)).join(' '), where: source.where });
      return rest.success
        ? [
            {
              entity,
              record: rest.data,
              source,
              confidence: 'doubtful',
              doubts: [...doubts, doubt.fieldTooLong],
            } as ProposedRecord,
          ]
        : [];
    }),
  );
  return { records, notPlaced };
}

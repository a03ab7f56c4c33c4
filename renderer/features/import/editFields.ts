import type { ImportItem } from '#shared/contract/importing.ts';

/** A field of a proposal that can be put right before it is taken, and how it is written. */
export type EditField = {
  /** Its path in the record. */
  name: string;
  as:
    | 'text'
    | 'long'
    | 'number'
    | 'money'
    | 'date'
    | 'year'
    | 'figure'
    | 'stage'
    | 'fundingStage'
    | 'rich'
    | 'richLines'
    | 'partners';
  /** The word for it; `name` itself unless several fields share one. */
  label?: string;
  /** Said after the word: a year, the number of a line. */
  note?: string;
};

const text = (...names: string[]): EditField[] => names.map((name) => ({ name, as: 'text' }));
const as = (kind: EditField['as'], ...names: string[]): EditField[] =>
  names.map((name) => ({ name, as: kind }));

/** Fields that take the whole width of the form. */
export function isWide({ as: kind }: EditField): boolean {
  return kind === 'rich' || kind === 'richLines' || kind === 'partners';
}

/** The fields of a proposal that can be put right in the list; what is seldom read waits for the report's pages. */
export function editFields({ entity, record }: ImportItem): EditField[] {
  switch (entity) {
    case 'report':
      return [
        ...text('title', 'subtitle', 'recipient', 'cluster', 'hub', 'mainGoal'),
        ...as('year', 'year', 'planYear'),
      ];
    case 'section':
      return [...text('heading'), ...as('rich', 'body')];
    case 'highlight':
      return [...text('leadPhrase'), ...as('long', 'text', 'reason')];
    case 'priority':
      return [...text('title'), ...as('number', 'resourceShare'), ...as('richLines', 'deliverables')];
    case 'planItem':
      return [...text('title'), ...as('richLines', 'deliverables')];
    case 'activity':
      switch (record.kind) {
        case 'project':
          return [
            ...text('title', 'acronym', 'programme'),
            ...as('stage', 'stage'),
            ...as('rich', 'purpose', 'method', 'body'),
            ...as('partners', 'partners'),
          ];
        case 'event':
          return [
            ...text('title', 'venue'),
            ...as('date', 'date'),
            ...as('figure', 'participants', 'exhibitors'),
            ...as('rich', 'body'),
            ...as('partners', 'partners'),
          ];
        case 'testEnvironment':
          return [...text('title', 'municipality'), ...as('rich', 'body'), ...as('partners', 'partners')];
        default:
          return [
            ...text('title', 'geography'),
            ...as('figure', 'participants'),
            ...as('number', 'meetingsPerYear'),
            ...as('long', 'participantsNote'),
            ...as('rich', 'purpose', 'body'),
            ...as('partners', 'partners'),
          ];
      }
    case 'testimonial':
      return [...as('long', 'quote'), ...text('person', 'personTitle', 'relation', 'organisation')];
    case 'kpi':
      return [
        ...text('label', 'unit'),
        ...Object.keys(record.values).map((year): EditField => ({
          name: `values.${year}.value`,
          as: 'number',
          label: 'value',
          note: year,
        })),
      ];
    case 'fundingApplication':
      return [
        ...text('title', 'acronym', 'programme', 'funder'),
        ...as('fundingStage', 'stage'),
        ...as('money', 'support', 'regionShare', 'totalBudget'),
        ...as('year', 'appliedYear'),
        ...as('partners', 'partners'),
        ...as('long', 'note'),
      ];
    case 'organisation':
      return text('name', 'abbreviation');
    case 'finalProject':
      return [
        ...text('projectTitle', 'journalNumber', 'growthForum'),
        ...as('date', 'periodFrom', 'periodTo'),
        ...as('money', 'totalCost'),
        ...record.financing.map(({ label }, at): EditField => ({
          name: `financing.${at}.amount`,
          as: 'money',
          label: 'amount',
          note: label,
        })),
      ];
    case 'indicator':
      return [...text('label', 'unit'), ...as('number', 'target', 'actual'), ...as('long', 'evidence')];
  }
}

import type { ImportedRecord } from '#shared/import/match/importedRecord.ts';

/** What a proposal is called in the list; empty when the file gave it no name. */
export function nameOfItem({ entity, record }: ImportedRecord): string {
  switch (entity) {
    case 'report':
      return record.title;
    case 'section':
      return record.heading;
    case 'highlight':
      return record.leadPhrase || record.text;
    case 'testimonial':
      return record.person;
    case 'kpi':
    case 'indicator':
      return record.label;
    case 'organisation':
      return record.name;
    case 'finalProject':
      return record.projectTitle;
    case 'fundingApplication':
      return record.title || record.acronym;
    default:
      return record.title;
  }
}

import { assertNever } from '#shared/domain/assertNever.ts';
import { plainText } from '#shared/domain/richText.ts';
import { fold } from '../text/plainText.ts';
import type { ImportedRecord } from './importedRecord.ts';

/** How much of a quote tells it from others. */
const QUOTE_START = 80;

/**
 * What a record is known by when a file is read a second time: two records of one entity with the same identity are
 * the same thing, whatever else they say. Empty when there is nothing to know it by.
 */
export function identityOf({ entity, record }: ImportedRecord): string {
  switch (entity) {
    case 'report':
    case 'finalProject':
      return entity;
    case 'section':
      return record.key;
    case 'highlight':
      return fold(record.leadPhrase) || fold(record.text);
    case 'priority':
    case 'planItem':
      return fold(record.title) || fold(record.deliverables.map(plainText).join(' '));
    case 'activity':
      return `${record.kind} ${fold(record.title)}`;
    case 'testimonial':
      return fold(record.quote).slice(0, QUOTE_START);
    case 'kpi':
    case 'indicator':
      return fold(record.label);
    case 'fundingApplication':
      return fold(record.title) || fold(record.acronym) || fold(record.note);
    case 'organisation':
      return fold(record.name);
    default:
      return assertNever(entity);
  }
}

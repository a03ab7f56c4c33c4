import type { Partner } from '#shared/domain/activity.ts';
import type { ImportedRecord } from './importedRecord.ts';

/** The record with the organisations it names called as `nameOf` has them. */
export function withNames(imported: ImportedRecord, nameOf: (name: string) => string): ImportedRecord {
  const named = (partners: readonly Partner[]) =>
    partners.map((partner) => ({ ...partner, organisation: nameOf(partner.organisation) }));
  const { entity, record } = imported;
  switch (entity) {
    case 'activity': {
      const partners = named(record.partners);
      const known =
        record.kind === 'testEnvironment'
          ? { ...record, partners, funders: record.funders.map(nameOf) }
          : { ...record, partners };
      return { entity, record: known };
    }
    case 'fundingApplication':
      return {
        entity,
        record: { ...record, funder: nameOf(record.funder), partners: named(record.partners) },
      };
    case 'finalProject':
      return { entity, record: { ...record, partners: named(record.partners) } };
    case 'testimonial':
      return { entity, record: { ...record, organisation: nameOf(record.organisation) } };
    case 'report':
      return {
        entity,
        record: { ...record, cluster: nameOf(record.cluster), recipient: nameOf(record.recipient) },
      };
    default:
      return imported;
  }
}

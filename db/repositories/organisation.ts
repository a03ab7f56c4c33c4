import { organisation } from '#shared/domain/organisation.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { organisationKey } from '#shared/domain/organisationKey.ts';
import { fromJson, readRow } from '../readRow.ts';
import type { RowOf } from '../row.ts';
import type { TableDefinition } from '../table.ts';

const columns = [
  'id',
  'name',
  'name_key',
  'abbreviation',
  'kind',
  'cvr',
  'logo_id',
  'tagline',
  'boilerplate',
] as const;
type OrganisationRow = RowOf<typeof columns>;

function rowToOrganisation(row: OrganisationRow): Organisation {
  return readRow('organisation', organisation, {
    id: row.id,
    name: row.name,
    abbreviation: row.abbreviation,
    kind: row.kind,
    cvr: row.cvr,
    logoId: row.logo_id,
    tagline: row.tagline,
    boilerplate: fromJson(row.boilerplate),
  });
}

function organisationToRow(record: Organisation): OrganisationRow {
  return {
    id: record.id,
    name: record.name,
    name_key: organisationKey(record.name),
    abbreviation: record.abbreviation,
    kind: record.kind,
    cvr: record.cvr,
    logo_id: record.logoId,
    tagline: record.tagline,
    boilerplate: JSON.stringify(record.boilerplate),
  };
}

export const organisationTable: TableDefinition<Organisation, typeof columns> = {
  name: 'organisation',
  columns,
  orderBy: 'name_key',
  recordToRow: organisationToRow,
  rowToRecord: rowToOrganisation,
};

import { section } from '#shared/domain/section.ts';
import type { Section } from '#shared/domain/section.ts';
import { fromJson, readRow } from '../readRow.ts';
import type { RowOf } from '../row.ts';
import type { TableDefinition } from '../table.ts';

const columns = [
  'id',
  'report_id',
  'key',
  'heading',
  'level',
  'position',
  'body',
  'status',
  'image_ids',
  'carried_over',
  'let_stand',
  'chart',
] as const;
type SectionRow = RowOf<typeof columns>;

function rowToSection(row: SectionRow): Section {
  return readRow('section', section, {
    id: row.id,
    reportId: row.report_id,
    key: row.key,
    heading: row.heading,
    level: row.level,
    order: row.position,
    body: fromJson(row.body),
    status: row.status,
    imageIds: fromJson(row.image_ids),
    carriedOver: row.carried_over,
    letStand: fromJson(row.let_stand),
    chart: row.chart === 1,
  });
}

function sectionToRow(record: Section): SectionRow {
  return {
    id: record.id,
    report_id: record.reportId,
    key: record.key,
    heading: record.heading,
    level: record.level,
    position: record.order,
    body: JSON.stringify(record.body),
    status: record.status,
    image_ids: JSON.stringify(record.imageIds),
    carried_over: record.carriedOver,
    let_stand: JSON.stringify(record.letStand),
    chart: Number(record.chart),
  };
}

export const sectionTable: TableDefinition<Section, typeof columns> = {
  name: 'section',
  columns,
  orderBy: 'position, id',
  recordToRow: sectionToRow,
  rowToRecord: rowToSection,
};

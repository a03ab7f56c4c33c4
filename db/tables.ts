import type { EntityName, EntityRecord } from '#shared/domain/records.ts';
import type { Connection } from './connection.ts';
import { activityTable } from './repositories/activity.ts';
import { exportTable } from './repositories/exportEntry.ts';
import type { StoredExport } from './repositories/exportEntry.ts';
import { finalProjectTable } from './repositories/finalProject.ts';
import { fundingApplicationTable } from './repositories/fundingApplication.ts';
import { highlightTable } from './repositories/highlight.ts';
import { imageTable } from './repositories/image.ts';
import { indicatorTable } from './repositories/indicator.ts';
import { kpiTable } from './repositories/kpi.ts';
import { organisationTable } from './repositories/organisation.ts';
import { planItemTable } from './repositories/planItem.ts';
import { priorityTable } from './repositories/priority.ts';
import { reportTable } from './repositories/report.ts';
import { sectionTable } from './repositories/section.ts';
import { templateTable } from './repositories/template.ts';
import { testimonialTable } from './repositories/testimonial.ts';
import { openRowTable } from './rowTable.ts';
import { openRowSums } from './rowSums.ts';
import type { RowTable } from './rowTable.ts';
import { openTable } from './table.ts';
import type { ChangeRecorder, Table } from './table.ts';

/** A table for each entity. */
export type EntityTables = { [E in EntityName]: Table<EntityRecord<E>> };

/** A table for each entity, and the exports. */
export type Tables = EntityTables & { export: Table<StoredExport> };

export const tableDefinitions = {
  report: reportTable,
  section: sectionTable,
  highlight: highlightTable,
  priority: priorityTable,
  activity: activityTable,
  testimonial: testimonialTable,
  kpi: kpiTable,
  fundingApplication: fundingApplicationTable,
  planItem: planItemTable,
  organisation: organisationTable,
  finalProject: finalProjectTable,
  indicator: indicatorTable,
  image: imageTable,
  template: templateTable,
  export: exportTable,
};
type TableKey = keyof typeof tableDefinitions;

/** The rows of every table, by the entity's name. */
export type RowTables = Readonly<Record<TableKey, RowTable>>;

export function openRowTables(connection: Connection): RowTables {
  const sums = openRowSums(connection);
  const open = (key: TableKey) => {
    const { name, columns, orderBy } = tableDefinitions[key];
    return openRowTable(connection, name, columns, orderBy, sums);
  };
  return {
    report: open('report'),
    section: open('section'),
    highlight: open('highlight'),
    priority: open('priority'),
    activity: open('activity'),
    testimonial: open('testimonial'),
    kpi: open('kpi'),
    fundingApplication: open('fundingApplication'),
    planItem: open('planItem'),
    organisation: open('organisation'),
    finalProject: open('finalProject'),
    indicator: open('indicator'),
    image: open('image'),
    template: open('template'),
    export: open('export'),
  };
}

export function openTables(rows: RowTables, recorder: ChangeRecorder): Tables {
  return {
    report: openTable(rows.report, reportTable, recorder),
    section: openTable(rows.section, sectionTable, recorder),
    highlight: openTable(rows.highlight, highlightTable, recorder),
    priority: openTable(rows.priority, priorityTable, recorder),
    activity: openTable(rows.activity, activityTable, recorder),
    testimonial: openTable(rows.testimonial, testimonialTable, recorder),
    kpi: openTable(rows.kpi, kpiTable, recorder),
    fundingApplication: openTable(rows.fundingApplication, fundingApplicationTable, recorder),
    planItem: openTable(rows.planItem, planItemTable, recorder),
    organisation: openTable(rows.organisation, organisationTable, recorder),
    finalProject: openTable(rows.finalProject, finalProjectTable, recorder),
    indicator: openTable(rows.indicator, indicatorTable, recorder),
    image: openTable(rows.image, imageTable, recorder),
    template: openTable(rows.template, templateTable, recorder),
    export: openTable(rows.export, exportTable, recorder),
  };
}

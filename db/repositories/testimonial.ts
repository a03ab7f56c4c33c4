import { testimonial } from '#shared/domain/testimonial.ts';
import type { Testimonial } from '#shared/domain/testimonial.ts';
import { fromJson, readRow } from '../readRow.ts';
import type { RowOf } from '../row.ts';
import type { TableDefinition } from '../table.ts';

const columns = [
  'id',
  'report_id',
  'quote',
  'person',
  'person_title',
  'relation',
  'organisation',
  'activity_id',
  'section_key',
  'portrait_id',
  'consent',
  'position',
  'carried_over',
] as const;
type TestimonialRow = RowOf<typeof columns>;

function attachmentOf(row: TestimonialRow): unknown {
  if (row.activity_id !== null) return { type: 'activity', activityId: row.activity_id };
  if (row.section_key !== null) return { type: 'section', section: row.section_key };
  return null;
}

function rowToTestimonial(row: TestimonialRow): Testimonial {
  return readRow('testimonial', testimonial, {
    id: row.id,
    reportId: row.report_id,
    quote: row.quote,
    person: row.person,
    personTitle: row.person_title,
    relation: row.relation,
    organisation: row.organisation,
    attachedTo: attachmentOf(row),
    portraitId: row.portrait_id,
    consent: fromJson(row.consent),
    order: row.position,
    carriedOver: row.carried_over,
  });
}

function testimonialToRow(record: Testimonial): TestimonialRow {
  const { attachedTo } = record;
  return {
    id: record.id,
    report_id: record.reportId,
    quote: record.quote,
    person: record.person,
    person_title: record.personTitle,
    relation: record.relation,
    organisation: record.organisation,
    activity_id: attachedTo?.type === 'activity' ? attachedTo.activityId : null,
    section_key: attachedTo?.type === 'section' ? attachedTo.section : null,
    portrait_id: record.portraitId,
    consent: JSON.stringify(record.consent),
    position: record.order,
    carried_over: record.carriedOver,
  };
}

export const testimonialTable: TableDefinition<Testimonial, typeof columns> = {
  name: 'testimonial',
  columns,
  orderBy: 'position, id',
  recordToRow: testimonialToRow,
  rowToRecord: rowToTestimonial,
};

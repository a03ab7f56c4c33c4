import { template } from '#shared/domain/template.ts';
import type { Template } from '#shared/domain/template.ts';
import { hubKey } from '#shared/domain/templateOf.ts';
import { fromJson, readRow } from '../readRow.ts';
import type { RowOf } from '../row.ts';
import type { TableDefinition } from '../table.ts';

const columns = [
  'id',
  'cluster',
  'hub',
  'hub_key',
  'primary_colour',
  'accent_colour',
  'tint_colour',
  'heading_font',
  'body_font',
  'logo_id',
  'logo_place',
  'cover_style',
  'header_text',
  'footer_text',
  'number_headings',
  'sections',
  'word_template',
  'funder',
] as const;
type TemplateRow = RowOf<typeof columns>;

function rowToTemplate(row: TemplateRow): Template {
  return readRow('template', template, {
    id: row.id,
    cluster: row.cluster,
    hub: row.hub,
    primaryColour: row.primary_colour,
    accentColour: row.accent_colour,
    tintColour: row.tint_colour,
    headingFont: row.heading_font,
    bodyFont: row.body_font,
    logoId: row.logo_id,
    logoPlace: row.logo_place,
    coverStyle: row.cover_style,
    headerText: row.header_text,
    footerText: row.footer_text,
    numberHeadings: row.number_headings === 1,
    sections: fromJson(row.sections),
    wordTemplate: fromJson(row.word_template),
    funder: fromJson(row.funder),
  });
}

function templateToRow(record: Template): TemplateRow {
  return {
    id: record.id,
    cluster: record.cluster,
    hub: record.hub,
    hub_key: hubKey(record),
    primary_colour: record.primaryColour,
    accent_colour: record.accentColour,
    tint_colour: record.tintColour,
    heading_font: record.headingFont,
    body_font: record.bodyFont,
    logo_id: record.logoId,
    logo_place: record.logoPlace,
    cover_style: record.coverStyle,
    header_text: record.headerText,
    footer_text: record.footerText,
    number_headings: Number(record.numberHeadings),
    sections: JSON.stringify(record.sections),
    word_template: record.wordTemplate === null ? null : JSON.stringify(record.wordTemplate),
    funder: JSON.stringify(record.funder),
  };
}

export const templateTable: TableDefinition<Template, typeof columns> = {
  name: 'template',
  columns,
  orderBy: 'hub_key',
  recordToRow: templateToRow,
  rowToRecord: rowToTemplate,
};

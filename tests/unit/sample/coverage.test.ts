import { describe, expect, it } from 'vitest';
import type { ReportRecords } from '#shared/domain/records.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { wholeSample } from './wholeSample.ts';

const { all } = wholeSample();
const outlines = all.map((records) => layoutReport(records, '2023-10-13'));
const blocks = outlines.flatMap((outline) => outline.blocks);

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === undefined || value === '';
}

/** Last year's sentences that may stand: no field of a form, and nothing of the sample was carried over. */
const NO_FIELD = 'letStand';

/** The fields that no record of a list fills in. */
function emptyFields(list: keyof ReportRecords): string[] {
  const rows = all.flatMap((records): object[] => [records[list] ?? []].flat());
  const fields = new Set(rows.flatMap((row) => Object.keys(row)).filter((field) => field !== NO_FIELD));
  const filled = new Set(
    rows.flatMap((row) => Object.entries(row).flatMap(([field, value]) => (isEmpty(value) ? [] : [field]))),
  );
  return [...fields].filter((field) => !filled.has(field)).map((field) => `${list}.${field}`);
}

describe('the sample', () => {
  it('fills in every field somewhere, so that no field of a form is without an example', () => {
    const lists = Object.keys(all[0] ?? {}) as (keyof ReportRecords)[];
    expect(lists).toHaveLength(13);
    expect(lists.flatMap(emptyFields)).toEqual([]);
  });

  it('lays out every kind of block, paragraph, table and banner', () => {
    expect(new Set(blocks.map(({ type }) => type))).toEqual(
      new Set([
        'cover',
        'contents',
        'heading',
        'paragraph',
        'list',
        'table',
        'banner',
        'quote',
        'figures',
        'image',
        'logoWall',
      ]),
    );
    const roles = blocks.flatMap((block) => ('role' in block ? [`${block.type} ${block.role}`] : []));
    expect([...new Set(roles)].toSorted()).toEqual([
      'banner slogan',
      'banner year',
      'paragraph body',
      'paragraph closing',
      'paragraph goal',
      'paragraph label',
      'paragraph lead',
      'paragraph note',
      'table financing',
      'table funding',
      'table indicators',
      'table kpi',
      'table plan',
      'table projectHead',
      'table results',
      'table text',
    ]);
  });

  it('keeps the quote that waits for its consent out of the page', () => {
    const quoted = blocks.flatMap((block) => (block.type === 'quote' ? [block.person] : []));
    expect(quoted).toEqual([
      'Model Modelsen',
      'Eksempel Eksempelsen',
      'Prøve Prøvesen',
      'Mønster Mønstersen',
      'Fiktiv Fiktivsen',
    ]);
  });
});

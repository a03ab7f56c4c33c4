import { describe, expect, it } from 'vitest';
import { entityNames, orderedLists, reportRecords } from '#shared/domain/records.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { wholeSample } from './wholeSample.ts';

const { all, annual2022, annual2023 } = wholeSample();

/** Every record of a report with a key of its own. */
function rows(records: ReportRecords): { id: string }[] {
  const { report, finalProject, template, ...lists } = records;
  return [
    report,
    ...(finalProject ? [finalProject] : []),
    ...(template ? [template] : []),
    ...Object.values(lists).flat(),
  ];
}

/** The keys a record points at, wherever they stand in it. */
function references(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return /Ids?$/.test(field) || field === 'carriedFrom' ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => references(item, field));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => references(inner, key));
}

describe('the sample’s records', () => {
  it('hold as whole reports, with nothing left to be filled in by defaults', () => {
    for (const records of all) expect(reportRecords.parse(records)).toEqual(records);
  });

  it('stand oldest first, and the newest goes on from the year before', () => {
    expect(all.map(({ report }) => [report.kind, report.year])).toEqual([
      ['final', 2021],
      ['annual', 2022],
      ['annual', 2023],
    ]);
    expect(annual2023.report.previousReportId).toBe(annual2022.report.id);
  });

  it('have keys of their own', () => {
    const shared = new Set([...annual2023.organisations, ...annual2023.images].map(({ id }) => id));
    const own = all.flatMap((records) => rows(records).map(({ id }) => id)).filter((id) => !shared.has(id));
    expect(new Set(own).size).toBe(own.length);
  });

  it('refer only to records that are there', () => {
    const known = new Set(all.flatMap((records) => rows(records).map(({ id }) => id)));
    const pointed = all.flatMap((records) => references(records));
    expect(pointed.length).toBeGreaterThan(150);
    expect(pointed.filter((id) => !known.has(id))).toEqual([]);
  });

  it('belong to the report they stand in', () => {
    for (const { report, organisations, images, template, ...lists } of all) {
      expect(template, 'the sample has the look of the cluster').toBeUndefined();
      expect(organisations.length * images.length).toBeGreaterThan(0);
      const owned = Object.values(lists)
        .flat()
        .filter((row) => row !== null);
      expect(new Set(owned.map((row) => row.reportId))).toEqual(new Set([report.id]));
    }
  });

  it('are ordered from 0 without gaps', () => {
    for (const records of all) {
      for (const list of Object.values(orderedLists)) {
        expect(records[list].map(({ order }) => order)).toEqual(records[list].map((_, i) => i));
      }
    }
  });

  it('name only organisations of the store', () => {
    const known = new Set(annual2023.organisations.map(({ name }) => name));
    const named = all.flatMap((records) => [
      ...records.activities.flatMap(({ partners }) => partners.map(({ organisation }) => organisation)),
      ...records.fundingApplications.flatMap(({ partners }) => partners.map((p) => p.organisation)),
      ...records.fundingApplications.map(({ funder }) => funder),
      ...records.testimonials.map(({ organisation }) => organisation),
      records.report.recipient,
      records.report.cluster,
    ]);
    expect(named.filter((name) => name !== '' && !known.has(name))).toEqual([]);
    expect(known.size).toBe(annual2023.organisations.length);
  });

  it('show every entity', () => {
    const lists = { ...orderedLists, organisation: 'organisations', image: 'images' } as const;
    const made = Object.entries(lists).filter(([, list]) => all.some((records) => records[list].length > 0));
    const heads = all.some(({ finalProject }) => finalProject !== null) ? ['report', 'finalProject'] : [];
    // It has the look of the cluster, which is no template of its own.
    const expected = entityNames.filter((entity) => entity !== 'template');
    expect([...heads, ...made.map(([name]) => name)].toSorted()).toEqual(expected.toSorted());
  });
});

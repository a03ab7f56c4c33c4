import { describe, expect, it } from 'vitest';
import { finalProject } from '#shared/domain/finalProject.ts';
import { isCvr, organisation } from '#shared/domain/organisation.ts';
import { organisationKey } from '#shared/domain/organisationKey.ts';
import { report } from '#shared/domain/report.ts';
import { newSections, sectionLists, sectionStatus } from '#shared/domain/sectionList.ts';
import { year } from '#shared/domain/text.ts';
import { openTestBackend } from '../../db/testBackend.ts';

describe('organisations', () => {
  it('know a CVR number by its check digit', () => {
    expect(['10150817', '29190623'].every(isCvr)).toBe(true);
    expect(['10150818', '00000000', '1015081', '101508170', '1015081x', ''].some(isCvr)).toBe(false);
    expect(
      organisation.safeParse({ id: 'o', name: 'X', cvr: '12345678' }).error?.issues[0]?.message,
    ).toContain('otte cifre');
  });

  it('are one when case, spaces and the writing of å are all that differ', () => {
    const key = organisationKey('Ålborg Universitet');
    expect(organisationKey('  ÅLBORG\u00a0 universitet')).toBe(key);
    expect(organisationKey('Ålborg Universitet'.normalize('NFD'))).toBe(key);
    expect(organisationKey('Aalborg Universitet')).not.toBe(key);
  });
});

describe('a final project', () => {
  const project = { id: 'p', reportId: 'r', periodFrom: '2021-04-30', periodTo: '2019-05-01' };

  it('ends after it begins', () => {
    const wrong = finalProject.safeParse(project);
    expect(wrong.error?.issues).toMatchObject([
      { path: ['periodTo'], message: 'Projektperioden slutter, før den begynder' },
    ]);
    expect(finalProject.safeParse({ ...project, periodTo: null }).success).toBe(true);
  });
});

describe('a year', () => {
  it('has four digits', () => {
    expect(year.safeParse(2024).success).toBe(true);
    for (const wrong of [24, 1989, 2101, 2023.5, '2024', null])
      expect(year.safeParse(wrong).success).toBe(false);
  });
});

describe('sections', () => {
  it('are new for each report, in the order of its kind', () => {
    const parent = report.parse({ id: 'r', kind: 'annual', year: 2024, planYear: 2025 });
    let made = 0;
    const sections = newSections(parent, () => `s${(made += 1)}`);
    expect(sections.map(({ key }) => key)).toEqual(sectionLists.annual.map(({ key }) => key));
    expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
  });

  it('are empty, begun by text or by records, or done when the consultant says so', async () => {
    const { ok, makeReport } = openTestBackend();
    const reportId = await makeReport(2024);
    const records = await ok('report.read', { reportId });
    const [first] = records.sections;
    const events = records.sections.find(({ key }) => key === 'events')!;
    expect(new Set(records.sections.map((section) => sectionStatus(section, records)))).toEqual(
      new Set(['empty']),
    );
    const written = { ...first!, body: [{ type: 'paragraph' as const, content: [{ text: 'Tekst' }] }] };
    expect(sectionStatus(written, records)).toBe('inProgress');
    await ok('activity.save', { record: { id: 'e', reportId, kind: 'event', title: 'Konference' } });
    const withEvent = await ok('report.read', { reportId });
    expect(sectionStatus(events, withEvent)).toBe('inProgress');
    expect(sectionStatus(first!, withEvent)).toBe('empty');
    expect(sectionStatus({ ...first!, status: 'done' }, records)).toBe('done');
  });
});

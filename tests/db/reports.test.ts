import { describe, expect, it } from 'vitest';
import { sectionLists } from '#shared/domain/sectionList.ts';
import { openTestBackend } from './testBackend.ts';

describe('report.create', () => {
  it('makes an annual report with its sections and the usual frame', async () => {
    const { ok, makeReport } = openTestBackend();
    const records = await ok('report.read', { reportId: await makeReport(2024) });
    expect(records.report).toMatchObject({
      kind: 'annual',
      year: 2024,
      planYear: 2025,
      title: 'Afrapportering aktiviteter 2024 og forslag til handlingsplan 2025',
      recipient: 'Region Nordjylland',
      cluster: 'Danish Life Science Cluster',
      clusterAbbreviation: 'DLSC',
      hub: 'Nordjylland',
      state: 'draft',
      previousReportId: null,
    });
    expect(records.sections.map(({ key, order }) => [key, order])).toEqual(
      sectionLists.annual.map(({ key }, order) => [key, order]),
    );
    expect(records.finalProject).toBeNull();
  });

  it('makes a final report with the head of its project', async () => {
    const { ok } = openTestBackend();
    const { reportId } = await ok('report.create', {
      kind: 'final',
      year: 2021,
      title: ' Ældre og sundhed ',
    });
    const records = await ok('report.read', { reportId });
    expect(records.report).toMatchObject({ title: 'Slutrapport', subtitle: 'Ældre og sundhed' });
    expect(records.finalProject).toMatchObject({ reportId, projectTitle: 'Ældre og sundhed' });
    // The funder's own lines, still without amounts.
    expect(records.finalProject?.financing.map(({ source, amount }) => [source, amount])).toEqual([
      ['eu', 0],
      ['region', 0],
      ['other', 0],
    ]);
    expect(records.sections).toHaveLength(4);
  });

  it('takes the frame from the annual report before it, and points at it', async () => {
    const { ok, makeReport } = openTestBackend();
    const older = await makeReport(2021);
    const before = await makeReport(2022);
    const { report } = await ok('report.read', { reportId: before });
    await ok('report.save', {
      record: { ...report, hub: 'Syd', agreement: 'Aftale 7', recipient: 'Region Syd' },
    });
    const next = await ok('report.read', { reportId: await makeReport(2023) });
    expect(next.report).toMatchObject({
      hub: 'Syd',
      agreement: 'Aftale 7',
      recipient: 'Region Syd',
      previousReportId: before,
    });
    expect((await ok('report.read', { reportId: before })).report.previousReportId).toBe(older);
  });

  it('is one step', async () => {
    const { ok, makeReport } = openTestBackend();
    await makeReport(2024, 'final');
    expect(await ok('history.undo', {})).toMatchObject({ label: 'Tilføjet rapport: Slutrapport' });
    expect(await ok('report.list', {})).toEqual([]);
    expect(await ok('history.state', {})).toEqual({ undo: null, redo: 'Tilføjet rapport: Slutrapport' });
  });

  it('takes the last year there is', async () => {
    const { ok, makeReport } = openTestBackend();
    const { report } = await ok('report.read', { reportId: await makeReport(2100) });
    expect(report.planYear).toBe(2100);
  });
});

describe('report.list', () => {
  it('lists the newest year first, with what is done and when it changed', async () => {
    const { ok, makeReport, clock } = openTestBackend();
    const newer = await makeReport(2024);
    clock.advance(60_000);
    const older = await makeReport(2023);
    clock.advance(60_000);
    const { sections } = await ok('report.read', { reportId: newer });
    await ok('section.save', { record: { ...sections[0]!, status: 'done' } });
    expect(await ok('report.list', {})).toMatchObject([
      { id: newer, year: 2024, sectionsDone: 1, sectionsTotal: 10, changedAt: '2024-02-01T10:02:00.000Z' },
      { id: older, year: 2023, sectionsDone: 0, sectionsTotal: 10, changedAt: '2024-02-01T10:01:00.000Z' },
    ]);
  });

  it('keeps the time of change when a report is undone away and brought back', async () => {
    const { ok, makeReport, clock } = openTestBackend();
    await makeReport(2024);
    clock.advance(60_000);
    await ok('history.undo', {});
    await ok('history.redo', {});
    expect((await ok('report.list', {}))[0]?.changedAt).toBe('2024-02-01T10:01:00.000Z');
  });
});

describe('report.read', () => {
  it('says when the report is not there', async () => {
    const { fail } = openTestBackend();
    expect(await fail('report.read', { reportId: 'x' })).toMatchObject({
      code: 'not-found',
      message: 'Rapporten findes ikke; den er måske slettet.',
    });
  });
});

describe('report.save', () => {
  it('does not make reports, nor change their kind', async () => {
    const { ok, fail, makeReport } = openTestBackend();
    const { report } = await ok('report.read', { reportId: await makeReport(2024) });
    expect(await fail('report.save', { record: { ...report, id: 'another' } })).toMatchObject({
      code: 'not-found',
    });
    expect(await fail('report.save', { record: { ...report, kind: 'final' } })).toMatchObject({
      code: 'invalid-input',
      fields: [{ path: 'kind' }],
    });
  });

  it('refuses a previous report that is itself or is not there', async () => {
    const { ok, fail, makeReport } = openTestBackend();
    const { report } = await ok('report.read', { reportId: await makeReport(2024) });
    for (const previousReportId of [report.id, 'gone']) {
      expect(await fail('report.save', { record: { ...report, previousReportId } })).toMatchObject({
        code: 'invalid-input',
        fields: [{ path: 'previousReportId' }],
      });
    }
  });
});

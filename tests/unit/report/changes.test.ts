import { describe, expect, it } from 'vitest';
import { reportDigest } from '#shared/domain/reportDigest.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { compareDigests } from '#shared/report/changes/compareDigests.ts';
import { digestOutline } from '#shared/report/changes/digestOutline.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';

const { records } = annualRecords();
const digest = (of: ReportRecords, day = '2023-12-01') => digestOutline(layoutReport(of, day));
const before = digest(records);

function changesWhen(change: (copy: ReportRecords) => void): string[] {
  const copy = structuredClone(records);
  change(copy);
  return compareDigests(before, digest(copy)).map(
    ({ kind, part: { source, section } }) =>
      `${kind} ${source?.entity ?? '–'}.${source?.field ?? ''} i ”${section}”`,
  );
}

describe('what changed between two exports', () => {
  it('is nothing when nothing did, whatever the day', () => {
    expect(compareDigests(before, digest(records, '2023-12-24'))).toEqual([]);
  });

  it('is kept as the schema has it, every key once', () => {
    expect(reportDigest.parse(JSON.parse(JSON.stringify(before)))).toEqual(before);
    expect(new Set(before.map(({ key }) => key)).size).toBe(before.length);
  });

  it('names the field, in the chapter it stands in', () => {
    const overview = records.sections.find(({ key }) => key === 'overview')?.heading ?? '';
    expect(
      changesWhen((copy) => {
        copy.report.slogan = 'Et nyt slogan';
      }),
    ).toEqual([`changed report.slogan i ”${overview}”`]);
    expect(
      changesWhen((copy) => {
        copy.report.recipient = 'Region Midtjylland';
      }).slice(0, 1),
    ).toEqual(['changed report.title i ””']);
  });

  it('tells what is new and what is gone, and does not take a moved number for a change', () => {
    const [first] = records.highlights;
    if (!first) throw new Error('no highlight');
    const overview = records.sections.find(({ key }) => key === 'overview')?.heading ?? '';
    expect(changesWhen((copy) => void copy.highlights.shift())).toEqual([
      `removed highlight.text i ”${overview}”`,
    ]);
    expect(
      changesWhen((copy) => void copy.highlights.push({ ...first, id: 'ny', text: 'Noget nyt' })),
    ).toEqual([`added highlight.text i ”${overview}”`]);
    const [event, other] = records.activities.filter(({ kind }) => kind === 'event');
    expect([event, other]).not.toContain(undefined);
    const gone = changesWhen((copy) => {
      copy.activities = copy.activities.filter(({ id }) => id !== event?.id);
      copy.testimonials = [];
    });
    expect(gone.filter((line) => line.startsWith('removed activity')).length).toBeGreaterThan(1);
    expect(gone.filter((line) => line.startsWith('changed activity'))).toEqual([]);
  });

  it('sees a mark or a picture that changed under the same words', () => {
    const [image] = records.images;
    if (!image) throw new Error('no image');
    const changed = changesWhen((copy) => {
      for (const one of copy.images) if (one.id === image.id) one.hash = 'f'.repeat(64);
    });
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.every((line) => line.startsWith('changed'))).toBe(true);
  });

  it('says what a field said before', () => {
    const copy = structuredClone(records);
    copy.report.slogan = 'Et nyt slogan';
    const [change] = compareDigests(before, digest(copy));
    expect(change?.before).toContain(records.report.slogan);
    expect(change?.part.text).toContain('Et nyt slogan');
  });

  it('keeps no more of a long text than shows what it is', () => {
    const copy = structuredClone(records);
    copy.report.mainGoal = 'å'.repeat(5000);
    const long = digest(copy).find(({ source }) => source?.field === 'mainGoal');
    expect(long?.text.length).toBeLessThan(250);
    copy.report.mainGoal = `${'å'.repeat(5000)}!`;
    expect(digest(copy).find(({ source }) => source?.field === 'mainGoal')?.hash).not.toBe(long?.hash);
  });
});

import { describe, expect, it } from 'vitest';
import type { Finding } from '#renderer/features/export/findings/Finding.ts';
import { figuresToCheck } from '#renderer/features/export/findings/figuresToCheck.ts';
import { leftOutPictures } from '#renderer/features/export/findings/leftOutPictures.ts';
import { leftOutQuotes } from '#renderer/features/export/findings/leftOutQuotes.ts';
import { leftOutRecords } from '#renderer/features/export/findings/leftOutRecords.ts';
import { unansweredPriorities } from '#renderer/features/export/findings/unansweredPriorities.ts';
import { untouchedRecords } from '#renderer/features/export/findings/untouchedRecords.ts';
import { activity } from '#shared/domain/activity.ts';
import { finalProject } from '#shared/domain/finalProject.ts';
import { fundingApplication } from '#shared/domain/fundingApplication.ts';
import { image } from '#shared/domain/image.ts';
import { kpi } from '#shared/domain/kpi.ts';
import { priority } from '#shared/domain/priority.ts';
import { testimonial } from '#shared/domain/testimonial.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { emptyRecords } from '#tests/fixtures/report/emptyRecords.ts';

const today = '2024-01-15';
const empty = emptyRecords('annual');
const reportId = empty.report.id;
const said = (findings: Finding[]) => findings.map(({ why, hindrance }) => hindrance ?? why);

describe('what stands as last year had it', () => {
  const old = { reportId, carriedOver: 'untouched' as const };
  const body = [{ type: 'paragraph' as const, content: [{ text: 'Sidste års ord' }] }];
  const records = {
    ...empty,
    sections: empty.sections.map((section) =>
      section.key === 'funding' ? { ...section, body, carriedOver: 'untouched' as const } : section,
    ),
    activities: [
      activity.parse({ ...old, id: 'a', kind: 'network', title: 'Forum' }),
      activity.parse({ ...old, id: 'b', kind: 'network', title: 'Nyt', carriedOver: 'touched' }),
    ],
    testimonials: [testimonial.parse({ ...old, id: 't', quote: 'Godt gået', person: 'Prøve Prøvesen' })],
    fundingApplications: [fundingApplication.parse({ ...old, id: 'f', title: 'Pulje' })],
    priorities: [priority.parse({ ...old, id: 'p', title: 'Løftet' })],
  };

  it('is named, once, and led to', () => {
    const found = untouchedRecords(records);
    expect(found.map(({ why, what }) => `${why} ${what}`)).toEqual([
      expect.stringMatching(/^untouched /),
      'untouched Forum',
      'untouched Prøve Prøvesen',
      'untouched Pulje',
    ]);
    expect(found.every(({ source }) => source !== null)).toBe(true);
    expect(leftOutQuotes(records, today)).toEqual([]);
    const empties = leftOutRecords(records, layoutReport(records, today)).map(({ source }) => source?.id);
    expect(empties).not.toContain(records.sections.find(({ key }) => key === 'funding')?.id);
  });

  it('a promise for the year is not among it, but among what is not answered', () => {
    expect(unansweredPriorities(records)).toMatchObject([
      {
        why: 'priorityUnanswered',
        what: 'Løftet',
        source: { entity: 'priority', id: 'p', field: 'outcome' },
      },
    ]);
    const answered = records.priorities.map((each) => ({ ...each, carriedOver: 'touched' as const }));
    expect(unansweredPriorities({ priorities: answered })).toEqual([]);
  });

  it('is not printed, but for what was promised for the year', () => {
    const printed = JSON.stringify(layoutReport(records, today).blocks);
    for (const gone of ['Sidste års ord', 'Forum', 'Godt gået', 'Pulje']) expect(printed).not.toContain(gone);
    for (const kept of ['Nyt', 'Løftet', 'Endnu ikke opgjort']) expect(printed).toContain(kept);
  });
});

describe('what is left out', () => {
  const quote = (more: object) =>
    testimonial.parse({ id: 't', reportId, quote: 'Godt gået', person: 'Eksempel Eksempelsen', ...more });
  const given = { status: 'given' };
  const placed = { type: 'section', section: 'funding' };

  it.each([
    [{ attachedTo: placed }, ['notAsked']],
    [{ attachedTo: placed, consent: { status: 'given', expires: '2023-12-31' } }, ['expired']],
    [{ attachedTo: placed, consent: { ...given, approvedWording: 'Noget andet' } }, ['otherWording']],
    [{ consent: given }, ['quoteUnplaced']],
    [{ attachedTo: placed, consent: given }, []],
    [{ quote: ' ' }, []],
  ])('a quote with %o: %o', (more, expected) => {
    expect(said(leftOutQuotes({ ...empty, testimonials: [quote(more)] }, today))).toEqual(expected);
  });

  it('a picture of people without consent, named by the record that uses it', () => {
    const picture = image.parse({
      id: 'p',
      hash: 'a'.repeat(64),
      mime: 'image/png',
      width: 1,
      height: 1,
      showsPeople: true,
    });
    const records = {
      ...empty,
      images: [picture],
      testimonials: [quote({ portraitId: 'p', consent: given, attachedTo: placed })],
    };
    expect(leftOutPictures(records, today)).toMatchObject([
      { what: 'Eksempel Eksempelsen', hindrance: 'notAsked', source: { entity: 'testimonial', id: 't' } },
    ]);
    expect(leftOutPictures({ ...records, images: [{ ...picture, showsPeople: false }] }, today)).toEqual([]);
  });

  it('every section that prints nothing, also one that was called done', () => {
    const sections = empty.sections.map((section) => ({ ...section, status: 'done' as const }));
    const untouched = { ...empty, sections };
    expect(leftOutRecords(untouched, layoutReport(untouched, today))).toHaveLength(10);
    const report = { ...empty.report, mainGoal: 'Hurtigere fra idé til brug' };
    const written = { ...empty, report };
    const left = leftOutRecords(written, layoutReport(written, today)).map(({ what }) => what);
    expect(left).toHaveLength(9);
    expect(left).not.toContain('Introduktion til afrapportering');
  });
});

describe('figures to check', () => {
  const share = (id: string, resourceShare: number | null) => priority.parse({ id, reportId, resourceShare });

  it.each([
    [[40, 60], []],
    [[40, 50], ['sharesTotal']],
    [[40, null], ['sharesMissing']],
    [[], []],
  ])('shares %o: %o', (shares, expected) => {
    const priorities = shares.map((one, index) => share(String(index), one));
    expect(said(figuresToCheck({ ...empty, priorities }))).toEqual(expected);
  });

  it('support above the budget, and the region’s share above the support', () => {
    const application = fundingApplication.parse({
      id: 'f',
      reportId,
      totalBudget: 100,
      support: 200,
      regionShare: 300,
    });
    expect(said(figuresToCheck({ ...empty, fundingApplications: [application] }))).toEqual([
      'regionAboveSupport',
      'supportAboveBudget',
    ]);
  });

  it('financing that does not add up to the total cost', () => {
    const project = finalProject.parse({
      id: 'p',
      reportId,
      totalCost: 1000,
      financing: [{ amount: 999 }],
    });
    expect(figuresToCheck({ ...empty, finalProject: project })).toMatchObject([
      { why: 'financing', values: { difference: '0,01' } },
    ]);
  });

  it('a target missed without a word on why', () => {
    const figure = (explanation: string) =>
      kpi.parse({
        id: 'k',
        reportId,
        label: 'Projekter',
        values: { '2023': { value: 2, target: 3, explanation } },
      });
    expect(said(figuresToCheck({ ...empty, kpis: [figure('')] }))).toEqual(['targetMissed']);
    expect(figuresToCheck({ ...empty, kpis: [figure('To blev lagt sammen')] })).toEqual([]);
  });
});

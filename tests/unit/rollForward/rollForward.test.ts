import { describe, expect, it } from 'vitest';
import { countKpi, kpiFigure } from '#shared/domain/countKpi.ts';
import { reportRecords } from '#shared/domain/records.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { isBlank } from '#shared/domain/richText.ts';
import type { RichText } from '#shared/domain/richText.ts';
import { listContinuations } from '#shared/import/rollForward/listContinuations.ts';
import { listTodo } from '#shared/import/rollForward/listTodo.ts';
import type { TodoItem } from '#shared/import/rollForward/listTodo.ts';
import { rollForward } from '#shared/import/rollForward/rollForward.ts';
import type { RollForwardChoices } from '#shared/import/rollForward/rollForward.ts';
import { shiftYears } from '#shared/import/rollForward/shiftYears.ts';
import { wholeSample } from '../sample/wholeSample.ts';

const { annual2023 } = wholeSample();
const today = '2024-10-01';

function roll(given: Partial<RollForwardChoices> = {}, from: ReportRecords = annual2023): ReportRecords {
  let made = 0;
  const year = rollForward(
    from,
    { choices: {}, outcomes: {}, ...given },
    { newId: () => `new-${++made}`, today },
  );
  return reportRecords.parse({
    ...from,
    ...year,
    highlights: [],
    planItems: [],
  });
}

function named<T extends { title: string }>(rows: readonly T[], title: string): T {
  const found = rows.find((row) => row.title === title);
  if (!found) throw new Error(`${title} mangler`);
  return found;
}

function groupOf(id: string, records = annual2023) {
  return listContinuations(records, today).groups.find((group) => group.id === id)?.items ?? [];
}

/** The applications by what they are called for short. */
function stages(records: ReportRecords): Record<string, unknown> {
  return Object.fromEntries(records.fundingApplications.map((one) => [one.acronym || one.title, one]));
}

function typesOf(todo: readonly TodoItem[]): Record<string, number> {
  const types = todo.map(({ type }) => type);
  return Object.fromEntries(types.map((type) => [type, types.filter((other) => other === type).length]));
}

/** The year with the text of its events touched, and rewritten when a new one is given. */
function withEvents(year: ReportRecords, body: RichText | null): ReportRecords {
  const sections = year.sections.map((section) =>
    section.key === 'events'
      ? { ...section, carriedOver: 'touched' as const, body: body ?? section.body }
      : section,
  );
  return { ...year, sections };
}

function answered(year: ReportRecords, reason: string): ReportRecords {
  const answer = { carriedOver: 'no', outcome: 'partly', reason } as const;
  return { ...year, priorities: year.priorities.map((one) => ({ ...one, ...answer })) };
}

describe('what could continue', () => {
  it('is proposed by what it is: networks brought up to date, events gone, quotes gone', () => {
    expect(groupOf('networks').map(({ proposed }) => proposed)).toEqual([
      'update',
      'update',
      'update',
      'update',
    ]);
    expect(new Set(groupOf('events').map(({ proposed }) => proposed))).toEqual(new Set(['drop']));
    expect(new Set(groupOf('testimonials').map(({ proposed }) => proposed))).toEqual(new Set(['drop']));
    expect(named(groupOf('sections'), 'Om Danish Life Science Cluster').proposed).toBe('keep');
    expect(named(groupOf('sections'), 'Events').stale.map(({ text }) => text)).toHaveLength(2);
  });

  it('lets a quote stay only under a consent that holds', () => {
    const byName = new Map(groupOf('testimonials').map((item) => [item.title, item]));
    expect(byName.get('Eksempel Eksempelsen')).toMatchObject({ choices: ['keep', 'drop'], hindrance: null });
    expect(byName.get('Skitse Skitsesen')).toMatchObject({ choices: ['drop'], hindrance: 'asked' });
    const expired = annual2023.testimonials.map((one) => ({
      ...one,
      consent: { ...one.consent, expires: '2024-09-30' },
    }));
    expect(
      groupOf('testimonials', { ...annual2023, testimonials: expired }).map(({ choices }) => choices),
    ).toEqual(expired.map(() => ['drop']));
  });

  it('asks about what waits, and names the plan', () => {
    const { pending, plan } = listContinuations(annual2023, today);
    expect(pending.map(({ acronym }) => acronym)).toContain('IMPACT');
    expect(pending).toHaveLength(3);
    expect(plan).toHaveLength(4);
  });
});

describe('the new year', () => {
  const year = roll();

  it('follows the old one, a year on', () => {
    expect(year.report).toMatchObject({
      year: 2024,
      planYear: 2025,
      state: 'draft',
      statusDate: null,
      previousReportId: annual2023.report.id,
      title: 'Afrapportering af aktiviteter i 2024 og forslag til handlingsplan for 2025',
      recipient: 'Region Nordjylland',
    });
  });

  it('has keys of its own throughout', () => {
    const lists = ['sections', 'priorities', 'activities', 'kpis', 'fundingApplications'] as const;
    for (const list of lists) {
      for (const record of year[list]) {
        expect(record.id).toMatch(/^new-/);
        expect(record.reportId).toBe(year.report.id);
      }
    }
  });

  it('goes on from the first year: 2022 fortsat 2024', () => {
    expect(named(year.activities, 'Samarbejdsforum')).toMatchObject({
      startYear: 2022,
      continued: true,
      status: 'running',
      participants: null,
      carriedOver: 'untouched',
    });
    const { id } = named(annual2023.activities, 'Når Innovation Lykkes 2023');
    const kept = roll({ choices: { [id]: 'keep' } });
    expect(named(kept.activities, 'Når Innovation Lykkes 2023')).toMatchObject({
      startYear: 2023,
      participants: 350,
    });
  });

  it('keeps what was only planned as planned', () => {
    const planned = named(year.activities, 'Regionalt innovationsnetværk for virksomheder');
    expect(planned).toMatchObject({ status: 'planned', continued: false });
  });

  it('counts nothing as its own until it is touched', () => {
    expect(countKpi('networks', year).value).toBe(0);
    expect(countKpi('fundingApplications', year).value).toBe(0);
    const touched = year.activities.map((one) =>
      one.title === 'Samarbejdsforum' ? { ...one, carriedOver: 'touched' as const } : one,
    );
    expect(countKpi('networks', { ...year, activities: touched })).toMatchObject({
      value: 1,
      from: ['Samarbejdsforum'],
    });
  });

  it('has last year’s figures beside its own, counted as they were', () => {
    for (const [place, kpi] of year.kpis.entries()) {
      const before = annual2023.kpis[place];
      if (!before) throw new Error('et nøgletal er kommet til');
      expect(kpi.label).toBe(before.label);
      expect(kpi.previousDefinition).toMatchObject({
        year: 2023,
        label: before.label,
        counting: before.counting,
      });
      expect(kpiFigure(kpi, 2023, 2024, year)).toEqual(
        expect.objectContaining({ value: kpiFigure(before, 2023, 2023, annual2023)?.value }),
      );
      expect(kpi.values['2024']).toBeUndefined();
    }
  });

  it('has last year’s plan as priorities to answer, each with the row it answers', () => {
    expect(
      year.priorities.map(({ title, planItemId, carriedOver }) => [title, planItemId, carriedOver]),
    ).toEqual(annual2023.planItems.map(({ title, id }) => [title, id, 'untouched']));
    const row = annual2023.planItems.findIndex(({ title }) => title === 'Understøttelse af testmiljøer');
    expect(named(year.activities, 'Living Lab på Gundestrup Gaard').priorityId).toBe(
      year.priorities[row]?.id,
    );
  });

  it('keeps every section, and the texts that were kept or are to be written anew', () => {
    expect(year.sections.map(({ key }) => key)).toEqual(annual2023.sections.map(({ key }) => key));
    const { id, key } = annual2023.sections[0]!;
    const dropped = roll({ choices: { [id]: 'drop' } }).sections.find((section) => section.key === key)!;
    expect(isBlank(dropped.body)).toBe(true);
    expect(dropped).toMatchObject({ status: 'empty', carriedOver: 'no' });
    expect(year.sections.find((section) => section.key === 'events')).toMatchObject({
      carriedOver: 'untouched',
    });
    expect(year.sections.find((section) => section.key === 'about')).toMatchObject({
      carriedOver: 'touched',
    });
  });
});

describe('applications', () => {
  it('run when they were granted, wait when nobody answered, and stay behind when rejected', () => {
    const [first, second, third] = listContinuations(annual2023, today).pending;
    const outcomes = { [first!.id]: 'granted', [second!.id]: 'rejected', [third!.id]: 'pending' } as const;
    const after = stages(roll({ outcomes }));
    expect(after[first!.acronym || first!.title]).toMatchObject({
      stage: 'running',
      appliedYear: 2023,
      carriedOver: 'no',
    });
    expect(after[second!.acronym || second!.title]).toBeUndefined();
    expect(after[third!.acronym || third!.title]).toMatchObject({ stage: 'pending', appliedYear: 2023 });
  });

  it('granted last year run now, with the year they were sent', () => {
    expect(stages(roll())).toMatchObject({
      Innocomptec: { stage: 'running', appliedYear: 2023 },
      LLIB: { stage: 'running', appliedYear: 2022 },
    });
  });
});

describe('a quote that is kept', () => {
  const quote = annual2023.testimonials.find(({ person }) => person === 'Eksempel Eksempelsen')!;
  const project = annual2023.activities.find(
    ({ title }) => title === 'Sammen om nye løsninger på inkontinens',
  )!;

  it('follows its activity, with its consent as it is', () => {
    const year = roll({ choices: { [quote.id]: 'keep' } });
    expect(year.testimonials).toHaveLength(1);
    expect(year.testimonials[0]).toMatchObject({
      consent: quote.consent,
      attachedTo: { type: 'activity', activityId: named(year.activities, project.title).id },
    });
  });

  it('stands nowhere when its activity is gone', () => {
    const year = roll({ choices: { [quote.id]: 'keep', [project.id]: 'drop' } });
    expect(year.testimonials[0]?.attachedTo).toBeNull();
  });
});

describe('the list of what is left', () => {
  const year = roll();
  it('names every promise, waiting application, missing figure and untouched record', () => {
    expect(typesOf(listTodo(year, annual2023))).toMatchObject({
      planAnswer: 4,
      pendingOutcome: 3,
      kpiFigure: 3,
    });
    const untouched = listTodo(year, annual2023).filter(({ type }) => type === 'untouched');
    expect(untouched.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Samarbejdsforum', 'Ergo-OP', 'Events', 'Innocomptec']),
    );
  });

  it('keeps the old sentences of a text that is touched, until they are gone', () => {
    const left = listTodo(withEvents(year, null), annual2023).find(({ type }) => type === 'staleText');
    expect(left).toMatchObject({ entity: 'section', title: 'Events' });
    const rewritten = withEvents(year, [
      { type: 'paragraph', content: [{ text: 'Hubben har holdt én konference.' }] },
    ]);
    expect(listTodo(rewritten, annual2023).map(({ title }) => title)).not.toContain('Events');
  });

  it('shows what an application’s remark says of last year, on the way to the new one and after', () => {
    const remarked = {
      ...annual2023,
      fundingApplications: annual2023.fundingApplications.map((one) => ({
        ...one,
        note: 'Svaret ventes i foråret.',
      })),
    };
    const noted = [{ field: 'note', text: 'Svaret ventes i foråret.' }];
    for (const { stale } of groupOf('funding', remarked)) expect(stale).toMatchObject(noted);
    const left = listTodo(roll({}, remarked), remarked).filter(
      (item) => item.type === 'untouched' && item.entity === 'fundingApplication',
    );
    expect(left.length).toBeGreaterThan(0);
    for (const item of left) expect(item).toMatchObject({ stale: noted });
  });

  it('asks for the participants of a network that goes on, once it is this year’s', () => {
    const seen = (carriedOver: 'untouched' | 'no', participants: number | null) => ({
      ...year,
      activities: year.activities.map((one) =>
        one.title === 'Samarbejdsforum' ? { ...one, carriedOver, participants } : one,
      ),
    });
    const missing = (records: ReportRecords) =>
      listTodo(reportRecords.parse(records), annual2023).filter(({ type }) => type === 'participants');
    expect(missing(seen('untouched', null))).toEqual([]);
    expect(missing(seen('no', null))).toMatchObject([{ title: 'Samarbejdsforum', before: '18' }]);
    expect(missing(seen('no', 0))).toEqual([]);
  });

  it('asks for the reason of what was not plainly delivered', () => {
    expect(listTodo(answered(year, ' '), null).filter(({ type }) => type === 'planAnswer')).toHaveLength(4);
    expect(
      listTodo(answered(year, 'Tiden slap op'), null).filter(({ type }) => type === 'planAnswer'),
    ).toEqual([]);
  });

  it('is empty in a year that was written from the start', () => {
    expect(listTodo(annual2023, null)).toEqual([]);
  });
});

describe('years in a title', () => {
  it('move one on, and only those', () => {
    expect(shiftYears('2023 og plan for 2024, aftale 2021-2025, nr. 12023', 2023)).toBe(
      '2024 og plan for 2025, aftale 2021-2025, nr. 12023',
    );
  });
});

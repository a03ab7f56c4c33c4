import { describe, expect, it } from 'vitest';
import { activity } from '#shared/domain/activity.ts';
import type { Activity } from '#shared/domain/activity.ts';
import { countKpi, kpiFigure } from '#shared/domain/countKpi.ts';
import { fundingApplication } from '#shared/domain/fundingApplication.ts';
import { kpi } from '#shared/domain/kpi.ts';

let made = 0;
const make = (fields: object): Activity =>
  activity.parse({ id: `a${(made += 1)}`, reportId: 'r', ...fields });
const application = (stage: string, fields: object = {}) =>
  fundingApplication.parse({ id: `f${(made += 1)}`, reportId: 'r', stage, ...fields });

/** The year 2023 as its report tells of it. */
const year = {
  activities: [
    make({ kind: 'project', title: 'Inkontinens' }),
    make({ kind: 'project', title: 'Ultralyd' }),
    make({ kind: 'project', title: 'Ergo' }),
    make({ kind: 'network', title: 'Samarbejdsforum', participants: 18 }),
    make({ kind: 'network', title: 'Regulatorisk', participants: 39 }),
    make({ kind: 'network', title: 'Sundhedsdata', participants: 47 }),
    make({ kind: 'event', title: 'Konference', participants: 350, participantsQualifier: 'nearly' }),
    make({ kind: 'event', title: 'Panel' }),
    make({ kind: 'testEnvironment', title: 'Living lab' }),
  ],
  fundingApplications: [
    ...['granted', 'granted', 'granted', 'pending', 'pending', 'pending'].map((stage) => application(stage)),
    application('running'),
    application('finished'),
  ],
};

describe('counting', () => {
  it('counts networks and adds up those who take part: 18 + 39 + 47 = 104', () => {
    expect(countKpi('networks', year)).toEqual({
      value: 3,
      qualifier: 'exact',
      from: ['Samarbejdsforum', 'Regulatorisk', 'Sundhedsdata'],
    });
    expect(countKpi('networkParticipants', year)).toMatchObject({ value: 104, qualifier: 'exact' });
  });

  it('counts what the report’s own figures miss: three projects, six applications', () => {
    expect(countKpi('projects', year).value).toBe(3);
    expect(countKpi('fundingApplications', year).value).toBe(6);
  });

  it('adds only what is known, and names it', () => {
    expect(countKpi('eventParticipants', year)).toEqual({
      value: 350,
      qualifier: 'nearly',
      from: ['Konference'],
    });
    expect(countKpi('events', year).value).toBe(2);
    expect(countKpi('testEnvironments', year).value).toBe(1);
  });

  it('counts a rejected application, but none that was made before or is told not to count', () => {
    const fundingApplications = [
      application('rejected'),
      application('running'),
      application('granted', { countsInKpi: false }),
    ];
    expect(countKpi('fundingApplications', { activities: [], fundingApplications }).value).toBe(1);
  });

  it('leaves out what was cancelled, is only planned, or is told not to count', () => {
    const activities = [
      make({ kind: 'event', status: 'cancelled' }),
      make({ kind: 'event', status: 'planned' }),
      make({ kind: 'event', countsInKpi: false }),
      make({ kind: 'event', status: 'done', includeInReport: false }),
    ];
    expect(countKpi('events', { activities, fundingApplications: [] }).value).toBe(1);
  });

  it('calls a sum of surer and less sure figures "ca."', () => {
    const activities = [
      make({ kind: 'event', participants: 300, participantsQualifier: 'exact' }),
      make({ kind: 'event', participants: 50, participantsQualifier: 'over' }),
    ];
    expect(countKpi('eventParticipants', { activities, fundingApplications: [] })).toMatchObject({
      value: 350,
      qualifier: 'about',
    });
  });

  it('gives zero, exactly, of nothing', () => {
    for (const measure of ['projects', 'networkParticipants', 'fundingApplications'] as const) {
      const count = countKpi(measure, { activities: [], fundingApplications: [] });
      expect(count).toEqual({ value: 0, qualifier: 'exact', from: [] });
    }
  });

  it('knows of no participants while nobody has counted them, which is not zero', () => {
    const activities = [make({ kind: 'event' }), make({ kind: 'network', participants: 0 })];
    const records = { activities, fundingApplications: [] };
    expect(countKpi('eventParticipants', records)).toEqual({ value: null, qualifier: 'exact', from: [] });
    expect(countKpi('networkParticipants', records).value).toBe(0);
  });
});

describe('the figure a KPI shows', () => {
  const row = kpi.parse({
    id: 'k',
    reportId: 'r',
    counting: { type: 'computed', measure: 'networks' },
    values: { '2022': { value: 2, qualifier: 'about' }, '2023': { value: 99 }, '2021': { target: 4 } },
  });

  it('is counted for the report’s own year, and noted for the others', () => {
    expect(kpiFigure(row, 2023, 2023, year)).toMatchObject({ value: 3, qualifier: 'exact' });
    expect(kpiFigure(row, 2022, 2023, year)).toEqual({ value: 2, qualifier: 'about' });
  });

  it('is nothing for a year without a figure', () => {
    expect(kpiFigure(row, 2021, 2023, year)).toBeNull();
    expect(kpiFigure(row, 2019, 2023, year)).toBeNull();
    const uncounted = { activities: [make({ kind: 'network' })], fundingApplications: [] };
    const participants = kpi.parse({
      ...row,
      counting: { type: 'computed', measure: 'networkParticipants' },
    });
    expect(kpiFigure(participants, 2023, 2023, uncounted)).toBeNull();
  });

  it('is as noted when it is counted by hand', () => {
    const manual = kpi.parse({ id: 'k', reportId: 'r', values: { '2023': { value: 423 } } });
    expect(kpiFigure(manual, 2023, 2023, year)).toEqual({ value: 423, qualifier: 'exact' });
  });
});

import { describe, expect, it } from 'vitest';
import type { EntityName } from '#shared/domain/records.ts';
import type { CommandName } from '#shared/contract/commands.ts';
import { fullRecords } from './fullRecords.ts';
import { openTestBackend } from './testBackend.ts';

async function filled() {
  const test = openTestBackend();
  const reportId = await test.makeReport(2024, 'final');
  const records = await fullRecords(test, reportId);
  const read = () => test.ok('report.read', { reportId });
  return { ...test, reportId, records, read };
}

describe('what a record points at must be there', () => {
  const cases: [EntityName, object, string, string][] = [
    [
      'activity',
      { priorityId: 'gone' },
      'priorityId',
      'Eventet ”Et event” kan ikke gemmes: den prioriterede aktivitet, den hører til, findes ikke i rapporten.',
    ],
    [
      'activity',
      { imageIds: ['gone'] },
      'imageIds.0',
      'Eventet ”Et event” kan ikke gemmes: et af billederne findes ikke længere; vælg det igen.',
    ],
    [
      'section',
      { imageIds: ['gone'] },
      'imageIds.0',
      'Afsnittet ”En anden overskrift” kan ikke gemmes: et af billederne findes ikke længere; vælg det igen.',
    ],
    [
      'testimonial',
      { portraitId: 'gone' },
      'portraitId',
      'Udtalelsen ”Eksempel Eksempelsen” kan ikke gemmes: billedet findes ikke længere; vælg det igen.',
    ],
    [
      'testimonial',
      { attachedTo: { type: 'activity', activityId: 'gone' } },
      'attachedTo.activityId',
      'Udtalelsen ”Eksempel Eksempelsen” kan ikke gemmes: aktiviteten, den står under, findes ikke i rapporten.',
    ],
    [
      'testimonial',
      { attachedTo: { type: 'section', section: 'events' } },
      'attachedTo.section',
      'Udtalelsen ”Eksempel Eksempelsen” kan ikke gemmes: afsnittet, den står under, findes ikke i rapporten.',
    ],
    [
      'priority',
      { planItemId: 'gone' },
      'planItemId',
      'Den prioriterede aktivitet ”Projekter” kan ikke gemmes: den række i handlingsplanen, den svarer på, findes ikke længere.',
    ],
    [
      'planItem',
      { carriedFrom: 'gone' },
      'carriedFrom',
      'Rækken i handlingsplanen ”Netværk” kan ikke gemmes: den prioriterede aktivitet, den går videre fra, findes ikke længere.',
    ],
    [
      'organisation',
      { logoId: 'gone' },
      'logoId',
      'Organisationen ”Østjysk Eksempel A/S” kan ikke gemmes: billedet findes ikke længere; vælg det igen.',
    ],
    [
      'section',
      { key: 'events' },
      'key',
      'Afsnittet ”En anden overskrift” kan ikke gemmes: et afsnit kan ikke blive til et andet.',
    ],
    [
      'section',
      { id: 'new' },
      'key',
      'Afsnittet ”En anden overskrift” kan ikke gemmes: rapporten har det afsnit i forvejen.',
    ],
    [
      'section',
      { id: 'new', key: 'events' },
      'key',
      'Afsnittet ”En anden overskrift” kan ikke gemmes: den type rapport har ikke det afsnit.',
    ],
    [
      'finalProject',
      { id: 'new' },
      'reportId',
      'Projektoplysningerne ”Et projekt” kan ikke gemmes: rapporten har allerede sine projektoplysninger.',
    ],
    [
      'image',
      { hash: '0'.repeat(64) },
      'hash',
      'Billedet ”omdøbt.png” kan ikke gemmes: selve billedet kan ikke ændres; tilføj et nyt i stedet.',
    ],
  ];

  it.each(cases)('%s %j', async (entity, wrong, path, message) => {
    const { fail, records, read, logged } = await filled();
    const before = await read();
    const error = await fail(`${entity}.save` as CommandName, { record: { ...records[entity], ...wrong } });
    expect(error).toMatchObject({ code: 'invalid-input', message, fields: [{ path }] });
    expect(await read()).toEqual(before);
    expect(logged).toEqual([]);
  });

  it('keeps activities and testimonials within their report', async () => {
    const { fail, ok, makeReport, records } = await filled();
    const other = await makeReport(2025);
    expect(
      (await fail('activity.save', { record: { ...records.activity, id: 'a', reportId: other } })).fields,
    ).toMatchObject([{ path: 'priorityId' }]);
    expect(
      (await fail('testimonial.save', { record: { ...records.testimonial, id: 't', reportId: other } }))
        .fields,
    ).toMatchObject([{ path: 'attachedTo.activityId' }]);
    // Plans reach over years: a priority answers a row of last year's.
    await ok('priority.save', { record: { ...records.priority, id: 'p', reportId: other } });
  });

  it('gives an annual report no project head', async () => {
    const { fail, makeReport, records } = await filled();
    const annual = await makeReport(2025);
    const error = await fail('finalProject.save', {
      record: { ...records.finalProject, id: 'x', reportId: annual },
    });
    expect(error.message).toBe(
      'Projektoplysningerne ”Et projekt” kan ikke gemmes: kun en slutrapport har projektoplysninger.',
    );
  });

  it('does not make a picture by saving', async () => {
    const { fail, records } = await filled();
    expect(await fail('image.save', { record: { ...records.image, id: 'new' } })).toMatchObject({
      code: 'not-found',
      message: 'Billedet ”omdøbt.png” findes ikke; den er måske slettet.',
    });
  });
});

describe('what is deleted is let go of, in the same step', () => {
  it('activity: testimonials stand nowhere', async () => {
    const { ok, read } = await filled();
    const before = await read();
    await ok('activity.delete', { id: 'event' });
    expect((await read()).testimonials).toMatchObject([{ id: 'testimonial', attachedTo: null }]);
    await ok('history.undo', {});
    expect(await read()).toEqual(before);
  });

  it('priority: activities and rows of plans go on without it', async () => {
    const { ok, read } = await filled();
    const before = await read();
    await ok('priority.delete', { id: 'priority' });
    const after = await read();
    expect(after.activities.map(({ priorityId }) => priorityId)).toEqual([null, null, null, null]);
    expect(after.planItems).toMatchObject([{ carriedFrom: null }]);
    await ok('history.undo', {});
    expect(await read()).toEqual(before);
  });

  it('row of a plan: priorities no longer answer it', async () => {
    const { ok, read } = await filled();
    await ok('planItem.delete', { id: 'planItem' });
    expect((await read()).priorities).toMatchObject([{ planItemId: null }]);
    await ok('history.undo', {});
    expect((await read()).priorities).toMatchObject([{ planItemId: 'planItem' }]);
  });

  it('report: all of it goes, other reports let go, and undo brings all of it back', async () => {
    const { ok, read, reportId, records, makeReport } = await filled();
    const other = await makeReport(2025);
    await ok('priority.save', { record: { id: 'p', reportId: other, planItemId: 'planItem' } });
    await ok('planItem.save', {
      record: { id: 'i', reportId: other, planYear: 2026, carriedFrom: 'priority' },
    });
    const { report } = await ok('report.read', { reportId: other });
    await ok('report.save', { record: { ...report, previousReportId: reportId } });
    const before = [await read(), await ok('report.read', { reportId: other })];

    await ok('report.delete', { id: reportId });
    const left = await ok('report.read', { reportId: other });
    expect(left.report.previousReportId).toBeNull();
    expect(left.priorities).toMatchObject([{ planItemId: null }]);
    expect(left.planItems).toMatchObject([{ carriedFrom: null }]);
    // What the store shares stays.
    expect(left.organisations).toEqual([records.organisation]);
    expect((await ok('history.state', {})).undo).toBe('Slettet rapport: En titel');

    await ok('history.undo', {});
    expect([await read(), await ok('report.read', { reportId: other })]).toEqual(before);
  });
});

describe('organisations', () => {
  it.each(['østjysk eksempel a/s', ' ØSTJYSK  EKSEMPEL A/S', 'Østjysk Eksempel A/S'.normalize('NFD')])(
    'have names of their own, case ignored: %s',
    async (name) => {
      const { fail } = await filled();
      const error = await fail('organisation.save', { record: { id: 'new', name } });
      expect(error).toMatchObject({
        code: 'name-taken',
        message:
          'Der findes allerede en organisation med navnet ”Østjysk Eksempel A/S”. Vælg et andet navn, eller brug den, der findes.',
        fields: [{ path: 'name' }],
      });
    },
  );

  it('may change the case of their own name', async () => {
    const { ok, records } = await filled();
    await ok('organisation.save', { record: { ...records.organisation, name: 'ØSTJYSK EKSEMPEL A/S' } });
  });

  it('are renamed wherever they stand, in every report, as one step', async () => {
    const { ok, read, records, makeReport } = await filled();
    const other = await makeReport(2025);
    const { report } = await ok('report.read', { reportId: other });
    await ok('report.save', {
      record: { ...report, cluster: 'østjysk eksempel a/s', recipient: 'Østjysk Eksempel A/S' },
    });
    const before = await read();
    await ok('organisation.save', { record: { ...records.organisation, name: 'Nyt Navn' } });

    const after = await read();
    expect(after.activities.map(({ partners }) => partners)).toEqual(
      Array(4).fill([{ organisation: 'Nyt Navn', role: 'facilitator' }]),
    );
    expect(after.activities.find(({ kind }) => kind === 'testEnvironment')).toMatchObject({
      funders: ['Nyt Navn'],
    });
    expect(after.testimonials).toMatchObject([{ organisation: 'Nyt Navn' }]);
    expect(after.fundingApplications).toMatchObject([
      { funder: 'Nyt Navn', partners: [{ organisation: 'En anden', role: 'lead' }] },
    ]);
    expect((await ok('report.read', { reportId: other })).report).toMatchObject({
      cluster: 'Nyt Navn',
      recipient: 'Nyt Navn',
    });
    expect(JSON.stringify({ ...after, images: [] })).not.toContain('Østjysk');

    await ok('history.undo', {});
    expect(await read()).toEqual(before);
  });

  it('come by name, in Danish order', async () => {
    const { ok, makeReport } = openTestBackend();
    for (const name of ['Århus', 'Ærø', 'Zoo', 'aalborg', 'Ørsted', 'Bispebjerg']) {
      await ok('organisation.save', { record: { id: name, name } });
    }
    const { organisations } = await ok('report.read', { reportId: await makeReport(2024) });
    expect(organisations.map(({ name }) => name)).toEqual([
      'Bispebjerg',
      'Zoo',
      'Ærø',
      'Ørsted',
      'aalborg',
      'Århus',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { activity } from '#shared/domain/activity.ts';
import { finalProject } from '#shared/domain/finalProject.ts';
import { fundingApplication } from '#shared/domain/fundingApplication.ts';
import { organisationUses } from '#shared/domain/organisationUses.ts';
import { report } from '#shared/domain/report.ts';
import { testimonial } from '#shared/domain/testimonial.ts';

const own = { reportId: 'r' };
const records = {
  report: report.parse({
    id: 'r',
    kind: 'annual',
    year: 2023,
    planYear: 2024,
    title: 'Året',
    recipient: 'Region Nord',
  }),
  activities: [
    activity.parse({
      ...own,
      id: 'a',
      kind: 'project',
      title: 'Projektet',
      partners: [{ organisation: 'Prøve  kommune', role: 'lead' }],
    }),
    activity.parse({ ...own, id: 'b', kind: 'testEnvironment', title: 'Laben', funders: ['PRØVE KOMMUNE'] }),
    activity.parse({ ...own, id: 'c', kind: 'event', title: 'Mødet' }),
  ],
  fundingApplications: [
    fundingApplication.parse({ ...own, id: 'f', title: 'Ansøgningen', funder: 'Prøve Kommune' }),
    fundingApplication.parse({ ...own, id: 'g', title: 'En anden', funder: 'Anden Kommune' }),
  ],
  finalProject: finalProject.parse({
    ...own,
    id: 'p',
    projectTitle: 'Slutprojektet',
    partners: [{ organisation: 'PRØVE kommune' }],
  }),
  testimonials: [
    testimonial.parse({ ...own, id: 't', person: 'Eksempel Eksempelsen', organisation: 'Prøve Kommune' }),
  ],
};

describe('organisationUses', () => {
  it('finds partners, funders and the people behind testimonials, whatever the case', () => {
    expect(organisationUses('Prøve Kommune', records).map(({ entity, id }) => `${entity} ${id}`)).toEqual([
      'finalProject p',
      'activity a',
      'activity b',
      'fundingApplication f',
      'testimonial t',
    ]);
  });

  it('finds the report that is addressed to it', () => {
    expect(organisationUses('region nord', records)).toEqual([{ entity: 'report', id: 'r', title: 'Året' }]);
  });

  it('finds nothing for a name nobody uses', () => {
    expect(organisationUses('Ukendt', records)).toEqual([]);
  });
});

import type { ReportRecords } from '#shared/domain/records.ts';
import { report } from '#shared/domain/report.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleSections } from '../sampleSections.ts';
import type { SampleStore } from '../sampleStore.ts';
import { events2023 } from './events2023.ts';
import { funding2023 } from './funding2023.ts';
import { highlights2023 } from './highlights2023.ts';
import { kpis2023 } from './kpis2023.ts';
import { networks2023 } from './networks2023.ts';
import { plan2024 } from './plan2024.ts';
import { priorities2023 } from './priorities2023.ts';
import { projects2023 } from './projects2023.ts';
import { sections2023 } from './sections2023.ts';
import { testEnvironments2023 } from './testEnvironments2023.ts';
import { testimonials2023 } from './testimonials2023.ts';

/** The annual report for 2023: complete, and still a draft as one testimonial waits for its consent. */
export function annual2023(id: SampleIds, store: SampleStore): ReportRecords {
  const head = report.parse({
    id: id('2023.report'),
    kind: 'annual',
    year: 2023,
    planYear: 2024,
    title: 'Afrapportering af aktiviteter i 2023 og forslag til handlingsplan for 2024',
    subtitle: 'Samarbejdet med Danish Life Science Cluster',
    recipient: 'Region Nordjylland',
    cluster: 'Danish Life Science Cluster',
    clusterAbbreviation: 'DLSC',
    hub: 'Danish Life Science Cluster, Nordjylland',
    agreement: 'Strategisk samarbejdsaftale',
    mainGoal: 'Projekter skal hurtigere fra idé til skalering',
    slogan: 'Hurtigere fra idé til skalering',
    sloganSubline: 'Aktiviteter, der baner vejen',
    closingLine: 'God læselyst!',
    statusDate: '2023-10-13',
    previousReportId: id('2022.report'),
  });
  const activities = [
    ...projects2023(id),
    ...events2023(id),
    ...testEnvironments2023(id),
    ...networks2023(id),
  ];
  return {
    report: head,
    sections: sampleSections(id, '2023', head, sections2023),
    highlights: highlights2023(id),
    priorities: priorities2023(id),
    activities: activities.map((activity, order) => ({ ...activity, order })),
    testimonials: testimonials2023(id),
    kpis: kpis2023(id),
    fundingApplications: funding2023(id),
    planItems: plan2024(id),
    finalProject: null,
    indicators: [],
    ...store,
  };
}

import type { ReportRecords } from '#shared/domain/records.ts';
import { report } from '#shared/domain/report.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleSections } from '../sampleSections.ts';
import type { SampleStore } from '../sampleStore.ts';
import { events2022 } from './events2022.ts';
import { funding2022 } from './funding2022.ts';
import { highlights2022 } from './highlights2022.ts';
import { kpis2022 } from './kpis2022.ts';
import { networks2022 } from './networks2022.ts';
import { plan2023 } from './plan2023.ts';
import { priorities2022 } from './priorities2022.ts';
import { projects2022 } from './projects2022.ts';
import { sections2022 } from './sections2022.ts';
import { testEnvironments2022 } from './testEnvironments2022.ts';
import { testimonials2022 } from './testimonials2022.ts';

/** The annual report for 2022: smaller, submitted, and the year that 2023 goes on from. Its figures are sample data. */
export function annual2022(id: SampleIds, store: SampleStore): ReportRecords {
  const head = report.parse({
    id: id('2022.report'),
    kind: 'annual',
    year: 2022,
    planYear: 2023,
    title: 'Afrapportering af aktiviteter i 2022 og forslag til handlingsplan for 2023',
    subtitle: 'Samarbejdet med Danish Life Science Cluster',
    recipient: 'Region Nordjylland',
    cluster: 'Danish Life Science Cluster',
    clusterAbbreviation: 'DLSC',
    hub: 'Danish Life Science Cluster, Nordjylland',
    agreement: 'Strategisk samarbejdsaftale',
    mainGoal: 'Flere behov fra sundhedsvæsenet skal blive til fælles projekter',
    slogan: 'Fra behov til projekt',
    sloganSubline: 'Et år, hvor fundamentet blev lagt',
    closingLine: 'God læselyst!',
    statusDate: '2022-12-09',
    state: 'submitted',
  });
  const activities = [
    ...projects2022(id),
    ...events2022(id),
    ...testEnvironments2022(id),
    ...networks2022(id),
  ];
  return {
    report: head,
    sections: sampleSections(id, '2022', head, sections2022),
    highlights: highlights2022(id),
    priorities: priorities2022(id),
    activities: activities.map((activity, order) => ({ ...activity, order })),
    testimonials: testimonials2022(id),
    kpis: kpis2022(id),
    fundingApplications: funding2022(id),
    planItems: plan2023(id),
    finalProject: null,
    indicators: [],
    ...store,
  };
}

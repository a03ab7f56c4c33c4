import type { ReportRecords } from '#shared/domain/records.ts';
import { report } from '#shared/domain/report.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleSections } from '../sampleSections.ts';
import type { SampleStore } from '../sampleStore.ts';
import { cancelled2021 } from './cancelled2021.ts';
import { indicators2021 } from './indicators2021.ts';
import { project2021 } from './project2021.ts';
import { sections2021 } from './sections2021.ts';

/** The final report of the project that the national cluster grew out of, 2019–2021. */
export function final2021(id: SampleIds, store: SampleStore): ReportRecords {
  const head = report.parse({
    id: id('2021.report'),
    kind: 'final',
    year: 2021,
    planYear: 2022,
    title: 'Slutrapport',
    subtitle: 'Klyngeorganisation for bedre sundhed',
    recipient: 'Vækstforum Syddanmark',
    cluster: 'Danish Life Science Cluster',
    clusterAbbreviation: 'DLSC',
    statusDate: '2021-06-30',
    state: 'submitted',
  });
  return {
    report: head,
    sections: sampleSections(id, '2021', head, sections2021),
    highlights: [],
    priorities: [],
    activities: cancelled2021(id),
    testimonials: [],
    kpis: [],
    fundingApplications: [],
    planItems: [],
    finalProject: project2021(id),
    indicators: indicators2021(id),
    ...store,
  };
}

import { finalProject } from '#shared/domain/finalProject.ts';
import type { FinalProject } from '#shared/domain/finalProject.ts';
import type { SampleIds } from '../sampleIds.ts';

/** The head of the final report; its financing adds up to the total cost, to the øre. */
export function project2021(id: SampleIds): FinalProject {
  return finalProject.parse({
    id: id('2021.finalProject'),
    reportId: id('2021.report'),
    projectTitle: 'Klyngeorganisation for bedre sundhed',
    journalNumber: 'RFDK-19-0016',
    growthForum: 'Syddanmark',
    periodFrom: '2019-05-01',
    periodTo: '2021-04-30',
    totalCost: 550_192_876,
    financing: [
      { label: 'Medfinansiering fra EU’s Regionalfond', source: 'eu', amount: 261_612_113 },
      {
        label: 'Medfinansiering fra region',
        source: 'region',
        amount: 130_806_057,
        note: 'Erhvervsfremmemidler',
      },
      { label: 'Øvrig medfinansiering', source: 'other', amount: 157_774_706 },
    ],
    partners: [{ organisation: 'Danish Life Science Cluster', role: 'lead' }],
  });
}

import { fundingApplication } from '#shared/domain/fundingApplication.ts';
import type { FundingApplication } from '#shared/domain/fundingApplication.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleRecords } from '../sampleRecords.ts';

/** The applications of 2022: two granted, one rejected, and one from before that has ended; amounts in øre. */
export function funding2022(id: SampleIds): FundingApplication[] {
  return sampleRecords(id, '2022', fundingApplication, [
    {
      name: 'funding.llib',
      title: 'Living Lab Indkøbs Booster',
      acronym: 'LLIB',
      stage: 'granted',
      appliedYear: 2022,
      funder: 'Region Nordjylland',
      support: 50_000_000,
    },
    {
      name: 'funding.serviceProgramme',
      title: 'Sundhedsteknologisk Service Program II',
      stage: 'granted',
      appliedYear: 2022,
      support: 3_000_000_000,
      regionShare: 1_950_000_000,
    },
    {
      name: 'funding.homeTraining',
      title: 'Digital genoptræning i eget hjem',
      stage: 'rejected',
      appliedYear: 2022,
      programme: 'Velfærdsteknologi',
      partners: [{ organisation: 'Hjørring Kommune', role: 'lead' }],
      totalBudget: 640_000_000,
      totalBudgetApproximate: true,
      support: 320_000_000,
      note: 'Afslaget roste idéen, men efterlyste flere kommuner bag.',
    },
    {
      name: 'funding.mapping',
      title: 'Kortlægning af nordjyske testmiljøer',
      stage: 'finished',
      appliedYear: 2021,
      funder: 'Region Nordjylland',
      partners: [{ organisation: 'Danish Life Science Cluster', role: 'lead' }],
      support: 20_000_000,
      note: 'Kortlægningen er afsluttet og bruges i arbejdet med living labs.',
      countsInKpi: false,
    },
  ]);
}

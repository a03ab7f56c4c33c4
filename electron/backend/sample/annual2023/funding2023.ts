import { fundingApplication } from '#shared/domain/fundingApplication.ts';
import type { FundingApplication } from '#shared/domain/fundingApplication.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleRecords } from '../sampleRecords.ts';

/** Applications of 2022 that run in 2023, grants of 2023, and what is pending; amounts in øre. */
export function funding2023(id: SampleIds): FundingApplication[] {
  return sampleRecords(id, '2023', fundingApplication, [
    {
      name: 'funding.llib',
      title: 'Living Lab Indkøbs Booster',
      acronym: 'LLIB',
      stage: 'running',
      appliedYear: 2022,
      funder: 'Region Nordjylland',
      support: 50_000_000,
    },
    {
      name: 'funding.serviceProgramme',
      title: 'Sundhedsteknologisk Service Program II',
      stage: 'running',
      appliedYear: 2022,
      support: 3_000_000_000,
      regionShare: 1_950_000_000,
    },
    {
      name: 'funding.innocomptec',
      title: 'Innocomptec',
      stage: 'granted',
      appliedYear: 2023,
      partners: [{ organisation: 'Vesthimmerlands Kommune' }],
      support: 730_000_000,
      regionShare: 460_000_000,
      regionShareApproximate: true,
    },
    {
      name: 'funding.lighthouse',
      title: 'Datadeling, living lab-metoder og puljer til virksomheder',
      stage: 'granted',
      appliedYear: 2023,
      funder: 'Erhvervsfyrtårn Hovedstaden',
      partners: [
        { organisation: 'Region Nordjylland' },
        { organisation: 'Vesthimmerlands Kommune' },
        { organisation: 'Hjørring Kommune' },
      ],
      support: 300_000_000,
      supportApproximate: true,
      regionShare: 300_000_000,
      regionShareApproximate: true,
      note: 'Støtten dækker datadeling i regionen, living lab-metoder i Vesthimmerland og puljer til nordjyske virksomheder og deres offentlige partnere.',
    },
    {
      name: 'funding.nationalPool',
      title: 'National OPI-pulje',
      stage: 'granted',
      appliedYear: 2023,
      programme: 'Erhvervsfyrtårn Life Science II',
      support: 1_580_000_000,
      allocated: false,
    },
    {
      name: 'funding.continence',
      title: 'Sammen om nye løsninger på inkontinens',
      stage: 'pending',
      appliedYear: 2023,
      programme: 'Velfærdsteknologi',
      funder: 'Erhvervsstyrelsen',
      partners: [
        { organisation: 'Aalborg Kommune', role: 'lead' },
        { organisation: 'Danish Life Science Cluster' },
      ],
      support: 875_000_000,
      note: 'Beløbet er søgt til de deltagende kommuner og virksomheder.',
    },
    {
      name: 'funding.impact',
      title: 'Implementering af AI og borgercentrerede løsninger',
      acronym: 'IMPACT',
      stage: 'pending',
      appliedYear: 2023,
      programme: 'Velfærdsteknologi',
      partners: [
        { organisation: 'Danish Life Science Cluster', role: 'lead' },
        { organisation: 'Innovationsklinikken' },
      ],
      support: 1_720_000_000,
    },
    {
      name: 'funding.escale',
      title: 'E-Scale',
      stage: 'pending',
      appliedYear: 2023,
      programme: 'Velfærdsteknologi',
      partners: [{ organisation: 'Vesthimmerlands Kommune', role: 'lead' }],
      totalBudget: 1_870_000_000,
      support: 1_030_000_000,
      supportApproximate: true,
    },
  ]);
}

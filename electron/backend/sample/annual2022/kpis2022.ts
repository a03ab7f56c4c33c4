import { kpi } from '#shared/domain/kpi.ts';
import type { Kpi } from '#shared/domain/kpi.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleRecords } from '../sampleRecords.ts';

/** The key figures for 2022, all of them counted from the records. */
export function kpis2022(id: SampleIds): Kpi[] {
  return sampleRecords(id, '2022', kpi, [
    {
      name: 'kpi.projects',
      label: 'Igangværende projekter',
      counting: { type: 'computed', measure: 'projects' },
      values: { '2022': { value: 3, target: 3 } },
    },
    {
      name: 'kpi.networks',
      label: 'Netværk',
      counting: { type: 'computed', measure: 'networks' },
      values: { '2022': { value: 3, target: 3 } },
    },
    {
      name: 'kpi.networkParticipants',
      label: 'Netværksdeltagere',
      unit: 'personer',
      counting: { type: 'computed', measure: 'networkParticipants' },
      values: { '2022': { value: 75 } },
    },
    {
      name: 'kpi.events',
      label: 'Events',
      counting: { type: 'computed', measure: 'events' },
      values: {
        '2022': {
          value: 3,
          target: 4,
          explanation: 'Temamødet om hjemmemonitorering blev aflyst, fordi for få havde meldt sig til.',
        },
      },
    },
    {
      name: 'kpi.eventParticipants',
      label: 'Deltagere på events',
      unit: 'personer',
      counting: { type: 'computed', measure: 'eventParticipants' },
      values: { '2022': { value: 376, qualifier: 'about' } },
    },
    {
      name: 'kpi.fundingApplications',
      label: 'Fondsansøgninger',
      counting: { type: 'computed', measure: 'fundingApplications' },
      values: { '2022': { value: 3, target: 3 } },
    },
  ]);
}

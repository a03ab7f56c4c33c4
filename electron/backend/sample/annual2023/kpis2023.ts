import { kpi } from '#shared/domain/kpi.ts';
import type { Kpi } from '#shared/domain/kpi.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleRecords } from '../sampleRecords.ts';

/** The key figures for 2022 and 2023: counted where the records say it all, else noted with a source and a reason. */
export function kpis2023(id: SampleIds): Kpi[] {
  return sampleRecords(id, '2023', kpi, [
    {
      name: 'kpi.projects',
      label: 'Igangværende projekter',
      counting: {
        type: 'manual',
        source: 'Hubbens projektliste pr. 13. oktober 2023',
        reason:
          'Eksempeldata: Listen tæller SOFI-programmet og inkontinensprojektet. RAU og Ergo-OP er omtalt i rapporten, men har ikke trukket på hubben og tælles ikke med.',
      },
      values: {
        '2022': { value: 3, target: 3 },
        '2023': {
          value: 2,
          target: 3,
          explanation: 'To af de tre udvalgte projekter havde ikke brug for hubbens hjælp.',
        },
      },
      previousDefinition: {
        year: 2022,
        label: 'Igangværende projekter',
        unit: '',
        counting: { type: 'computed', measure: 'projects' },
      },
    },
    {
      name: 'kpi.networks',
      label: 'Netværk',
      counting: { type: 'computed', measure: 'networks' },
      values: { '2022': { value: 3, target: 3 }, '2023': { value: 3, target: 3 } },
    },
    {
      name: 'kpi.networkParticipants',
      label: 'Netværksdeltagere',
      counting: { type: 'computed', measure: 'networkParticipants' },
      values: {
        '2022': { value: 75 },
        '2023': {
          value: 104,
          target: 80,
        },
      },
    },
    {
      name: 'kpi.events',
      label: 'Events',
      counting: { type: 'computed', measure: 'events' },
      values: { '2022': { value: 3, target: 4 }, '2023': { value: 4, target: 4 } },
    },
    {
      name: 'kpi.eventParticipants',
      label: 'Deltagere på events',
      counting: {
        type: 'manual',
        source: 'Tilmeldings- og deltagerlister fra de fire events',
        reason:
          'Eksempeldata: Konferencens tal er rundet op i teksten (knap 350), så en optælling af posterne giver ca. 423. Her er listernes tal brugt. De tre mindre events har tilsammen 73 deltagere.',
      },
      values: {
        '2022': { value: 376, qualifier: 'about' },
        '2023': { value: 423, target: 400 },
      },
    },
    {
      name: 'kpi.fundingApplications',
      label: 'Fondsansøgninger',
      counting: {
        type: 'manual',
        source: 'Hubbens ansøgningsoversigt pr. 13. oktober 2023',
        reason:
          'Eksempeldata: Fundingafsnittet har tre bevillinger og tre ansøgninger uden svar. Den nationale OPI-pulje er en ramme, som andre søger i, og tælles ikke som en ansøgning.',
      },
      values: {
        '2022': { value: 3, target: 3 },
        '2023': { value: 5, target: 4, explanation: 'Den nationale OPI-pulje er ikke talt med.' },
      },
    },
  ]);
}

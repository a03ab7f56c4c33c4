import { network } from '#shared/domain/activity.ts';
import type { Network } from '#shared/domain/activity.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleRecords } from '../sampleRecords.ts';
import { sampleRichText } from '../sampleRichText.ts';

/** The three networks in their first year (16 + 31 + 28 = 75). */
export function networks2022(id: SampleIds): Network[] {
  return sampleRecords(id, '2022', network, [
    {
      name: 'network.forum',
      kind: 'network',
      title: 'Samarbejdsforum',
      priorityId: id('2022.priority.meetings'),
      meetingsPerYear: 4,
      participants: 16,
      geography: 'Nordjylland',
      memberKinds: ['kommuner', 'virksomheder', 'videninstitutioner', 'Region Nordjylland'],
      purpose: sampleRichText('Et fast mødested for nordjyske parter, der vil samarbejde om innovation.'),
    },
    {
      name: 'network.regulatory',
      kind: 'network',
      title: 'Regulatorisk ERFA-netværk',
      priorityId: id('2022.priority.meetings'),
      participants: 31,
      participantsNote: 'enkelte kommer fra andre landsdele',
      geography: 'Nordjylland og naboregioner',
      memberKinds: ['virksomheder', 'offentlige organisationer'],
      purpose: sampleRichText('Hjælp til selvhjælp om krav til medicinsk udstyr.'),
    },
    {
      name: 'network.data',
      kind: 'network',
      title: 'Netværk for Sundhedsdata',
      priorityId: id('2022.priority.meetings'),
      participants: 28,
      geography: 'Nordjylland',
      memberKinds: ['virksomheder', 'videninstitutioner'],
      purpose: sampleRichText('Viden om adgang til sundhedsdata og om sikker brug af dem.'),
    },
  ]);
}

import { priority } from '#shared/domain/priority.ts';
import type { Priority } from '#shared/domain/priority.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleRecords } from '../sampleRecords.ts';
import { sampleRichText } from '../sampleRichText.ts';

/** The results table for 2022. */
export function priorities2022(id: SampleIds): Priority[] {
  return sampleRecords(id, '2022', priority, [
    {
      name: 'priority.needs',
      title: 'Behov og valg af projekter',
      deliverables: [
        sampleRichText('Elleve forslag er indsamlet fra kommuner, sygehuse og uddannelser'),
        sampleRichText('Tre OPI-projekter er valgt til SOFI'),
      ],
      resourceShare: 45,
    },
    {
      name: 'priority.meetings',
      title: 'Netværk og events',
      deliverables: [
        sampleRichText('Tre netværk er oprettet'),
        sampleRichText('”Når Innovation Lykkes” samlede ca. 300 deltagere'),
      ],
      resourceShare: 30,
      outcome: 'partly',
      reason: 'Et af fire planlagte events blev aflyst.',
    },
    {
      name: 'priority.test',
      title: 'Testmiljøer og finansiering',
      deliverables: [
        sampleRichText('Sparring om living lab i Vesthimmerland er begyndt'),
        sampleRichText('To ansøgninger har givet støtte'),
      ],
      resourceShare: 25,
    },
  ]);
}

import { planItem } from '#shared/domain/planItem.ts';
import type { PlanItem } from '#shared/domain/planItem.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleRecords } from '../sampleRecords.ts';
import { sampleRichText } from '../sampleRichText.ts';

/** The proposed plan for 2024; three of its four rows go on from 2023. */
export function plan2024(id: SampleIds): PlanItem[] {
  return sampleRecords(id, '2023', planItem, [
    {
      name: 'plan.ecosystem',
      planYear: 2024,
      title: 'Et aktivt nordjysk økosystem',
      deliverables: [
        sampleRichText('”Når Innovation Lykkes på Tværs” holdes hos SOSU Nord i Aalborg'),
        sampleRichText(
          'Et arrangement om **mental sundhed** og om, hvordan virksomheder kan finansiere løsninger på området',
        ),
        sampleRichText(
          'Nordjyske aktører inddrages i Erhvervsfyrtårn Life Science, og der rekrutteres deltagere i hele landsdelen',
        ),
        sampleRichText('Møder i Samarbejdsforum, de tematiske netværk og det regionale innovationsnetværk'),
      ],
      carriedFrom: id('2023.priority.networks'),
    },
    {
      name: 'plan.test',
      planYear: 2024,
      title: 'Understøttelse af testmiljøer',
      deliverables: [
        sampleRichText('Vesthimmerlands Kommune får hjælp til at skaffe aktiviteter til Gundestrup Gaard'),
        sampleRichText(
          '1-2 workshops, hvor de nordjyske living labs deler viden om OPI og god praksis, blandt andet med uddannelsesinstitutioner i Nordjylland',
        ),
        sampleRichText('Nye midler hentes hjem til OPI-projekter i Nordjylland'),
      ],
      carriedFrom: id('2023.priority.test'),
    },
    {
      name: 'plan.projects',
      planYear: 2024,
      title: 'Assistance til konkrete behovsbaserede projekter',
      deliverables: [
        sampleRichText('Indsatsen for at bringe projekter hurtigere i skala fortsættes og bliver bredere'),
        sampleRichText('Inkontinensprojektet føres videre'),
        sampleRichText(
          '1-2 nye projekter på sundhedsområdet vælges og får et hurtigere forløb frem mod indkøb og ibrugtagning',
        ),
      ],
      carriedFrom: id('2023.priority.projects'),
    },
    {
      name: 'plan.broader',
      planYear: 2024,
      title: 'En bredere indsats for sundhedsinnovation',
      deliverables: [
        sampleRichText(
          'Hubben leder en proces, der munder ud i et beslutningsoplæg om en bredere indsats i Nordjylland i 2024 og 2025',
        ),
      ],
    },
  ]);
}

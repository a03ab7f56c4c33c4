import { priority } from '#shared/domain/priority.ts';
import type { Priority } from '#shared/domain/priority.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleRecords } from '../sampleRecords.ts';
import { sampleRichText } from '../sampleRichText.ts';

/** The results table for 2023: every row answers a row of the plan made the year before. */
export function priorities2023(id: SampleIds): Priority[] {
  return sampleRecords(id, '2023', priority, [
    {
      name: 'priority.projects',
      title: 'Understøttelse af konkrete OPI-projekter i forhold til innovative offentlige indkøb (SOFI)',
      deliverables: [
        sampleRichText(
          'Fem kommuner er nået gennem de første faser af skaleringsprojektet **Sammen om nye løsninger på inkontinens**',
        ),
        sampleRichText('Der er søgt støtte til tre års tilpasning og implementering'),
      ],
      resourceShare: 40,
      planItemId: id('2022.plan.projects'),
      outcome: 'partly',
      reason:
        'To af de tre udvalgte projekter havde ikke brug for hubbens hjælp, og den faste dag hos Innovationsklinikken måtte opgives.',
    },
    {
      name: 'priority.conference',
      title: 'Når Innovation Lykkes 2023',
      deliverables: [
        sampleRichText('Konferencen er gennemført med mere end 40 udstillere og knap 350 deltagere'),
      ],
      resourceShare: 15,
      planItemId: id('2022.plan.conference'),
    },
    {
      name: 'priority.test',
      title: 'Understøttelse af testmiljøer',
      deliverables: [
        sampleRichText('Rådgivning og sparring om det nye living lab på Gundestrup Gaard i Vesthimmerland'),
        sampleRichText(
          'Støtte hentet hjem til OPI-projekter og -aktiviteter i Nordjylland (se afsnittet Fundingaktiviteter)',
        ),
        sampleRichText('En national pulje til OPI er oprettet (se afsnittet Fundingaktiviteter)'),
      ],
      resourceShare: 30,
      planItemId: id('2022.plan.test'),
    },
    {
      name: 'priority.networks',
      title: 'Temaarrangementer, netværk og sparringspanel',
      deliverables: [
        sampleRichText('Et temaarrangement om det nære sundhedsvæsen'),
        sampleRichText('Et sparringspanel, hvor startups fik respons på løsninger til sundhedsvæsenet'),
        sampleRichText(
          'Netværk om sundhedsdata, om regulatoriske krav og på tværs af sektorer, samt forberedelse af et regionalt innovationsnetværk for virksomheder',
        ),
      ],
      resourceShare: 15,
      planItemId: id('2022.plan.networks'),
    },
  ]);
}

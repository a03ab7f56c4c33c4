import { network } from '#shared/domain/activity.ts';
import type { Network } from '#shared/domain/activity.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleRecords } from '../sampleRecords.ts';
import { sampleRichText } from '../sampleRichText.ts';

/** Three running networks (18 + 39 + 47 = 104), and one that is planned and not counted. */
export function networks2023(id: SampleIds): Network[] {
  return sampleRecords(id, '2023', network, [
    {
      name: 'network.forum',
      kind: 'network',
      title: 'Samarbejdsforum',
      startYear: 2022,
      continued: true,
      priorityId: id('2023.priority.networks'),
      meetingsPerYear: 4,
      participants: 18,
      geography: 'Nordjylland',
      memberKinds: ['kommuner', 'virksomheder', 'videninstitutioner', 'Region Nordjylland'],
      purpose: sampleRichText(
        'Samarbejdsforum er det faste mødested for hubbens nordjyske partnere. Når offentlige og private sidder om samme bord fire gange om året, bliver det nemmere at ringe til hinanden ind imellem.',
      ),
      body: sampleRichText(
        'På møderne bliver nye idéer prøvet af, før der bruges for mange kræfter på dem. Forummet har i 2023 blandt andet arbejdet med:',
        '- planlægningen af ”Når Innovation Lykkes”',
        '- vejen til at få velfærdsteknologi i drift',
        '- sparring til parter med en løsning på vej',
      ),
      partners: [
        { organisation: 'Danish Life Science Cluster', role: 'facilitator' },
        { organisation: 'Region Nordjylland' },
      ],
    },
    {
      name: 'network.regulatory',
      kind: 'network',
      title: 'Regulatorisk ERFA-netværk',
      aliases: ['ERFA-gruppen'],
      startYear: 2022,
      continued: true,
      priorityId: id('2023.priority.networks'),
      participants: 39,
      participantsNote: 'begyndt i Nordjylland, i dag med deltagere fra hele landet',
      geography: 'Hele landet',
      memberKinds: ['virksomheder', 'offentlige organisationer'],
      purpose: sampleRichText(
        'Kravene til medicinsk udstyr er omfattende, og de ændrer sig. I ERFA-netværket hjælper deltagerne hinanden med at forstå dem og leve op til dem i praksis.',
      ),
      body: sampleRichText(
        'Deltagerne bestemmer selv dagsordenen og lægger deres egne sager frem. Nogle er alene om opgaven i en lille virksomhed, andre sidder i en stor kvalitetsafdeling, og netop forskellene gør snakken nyttig: Der er næsten altid én, som har stået med problemet før.',
      ),
    },
    {
      name: 'network.data',
      kind: 'network',
      title: 'Netværk for Sundhedsdata',
      startYear: 2022,
      continued: true,
      priorityId: id('2023.priority.networks'),
      participants: 47,
      participantsNote:
        'begyndt i Nordjylland, i dag landsdækkende og lagt sammen med AI-netværket i Region Midtjylland',
      geography: 'Hele landet',
      memberKinds: ['virksomheder', 'videninstitutioner', 'regioner', 'kommuner'],
      purpose: sampleRichText(
        'Sundhedsdata kan give bedre behandling, men kun hvis de kan bruges lovligt, sikkert og i rette tid. Netværket deler viden om, hvordan det gøres.',
      ),
      body: sampleRichText(
        'Møderne tager udgangspunkt i en aktuel sag fra en af deltagerne. I 2023 handlede de om adgang til data, om ansvaret ved fælles brug og om kunstig intelligens (AI) som støtte for klinikere.',
      ),
    },
    {
      name: 'network.companies',
      kind: 'network',
      title: 'Regionalt innovationsnetværk for virksomheder',
      priorityId: id('2023.priority.networks'),
      status: 'planned',
      geography: 'Nordjylland',
      memberKinds: ['virksomheder'],
      purpose: sampleRichText(
        'Mindre nordjyske virksomheder på sundhedsområdet efterspørger et sted at mødes om salg til det offentlige, test og finansiering.',
      ),
      body: sampleRichText(
        'Formål og form blev aftalt med de første virksomheder i 2023. Det første møde er sat til 2024, og derfor indgår netværket ikke i nøgletallene.',
      ),
    },
  ]);
}

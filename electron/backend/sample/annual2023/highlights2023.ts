import { highlight } from '#shared/domain/highlight.ts';
import type { Highlight } from '#shared/domain/highlight.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleRecords } from '../sampleRecords.ts';

/** The overview's bullets for 2023; one promise was not kept. */
export function highlights2023(id: SampleIds): Highlight[] {
  return sampleRecords(id, '2023', highlight, [
    {
      name: 'highlight.projects',
      leadPhrase: 'Konkrete OPI-projekter.',
      text: 'Mange gode projekter ender i skuffen, fordi ingen har planlagt indkøbet. Derfor er udvalgte projekter koblet til modeller for innovative offentlige indkøb. Det meste af arbejdet er lagt i projektet ”Sammen om nye løsninger på inkontinens”.',
    },
    {
      name: 'highlight.funding',
      leadPhrase: 'Midler til innovation.',
      text: 'Hubben har sammen med nordjyske parter hentet støtte hjem til tre projekter. Yderligere tre ansøgninger er indsendt og bliver afgjort i efteråret 2023.',
    },
    {
      name: 'highlight.events',
      leadPhrase: 'Events og netværk.',
      text: 'Fire events og tre netværk har ført offentlige og private parter sammen. Størst var konferencen ”Når Innovation Lykkes” med knap 350 deltagere.',
    },
    {
      name: 'highlight.test',
      leadPhrase: 'Test og tilpasning.',
      text: 'En løsning skal passe ind i hverdagen, før den gør nytte. Hubben har derfor styrket de nordjyske testmiljøer for sundheds- og velfærdsteknologi, først og fremmest det nye living lab i Vesthimmerland.',
    },
    {
      name: 'highlight.weekday',
      leadPhrase: 'Fast dag hos Innovationsklinikken.',
      text: 'Efter planen skulle en medarbejder fra DLSC arbejde hos Innovationsklinikken én dag om ugen.',
      outcome: 'notDelivered',
      reason:
        'Opgaverne var for uens til at kunne samles på en fast ugedag. DLSC og Region Nordjylland har i stedet drøftet aktiviteterne løbende.',
    },
  ]);
}

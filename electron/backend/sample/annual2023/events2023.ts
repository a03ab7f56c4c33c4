import { event } from '#shared/domain/activity.ts';
import type { Event } from '#shared/domain/activity.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleRecords } from '../sampleRecords.ts';
import { sampleRichText } from '../sampleRichText.ts';

/** The four events of 2023. The figures of the three small ones are sample data that make up the 423. */
export function events2023(id: SampleIds): Event[] {
  return sampleRecords(id, '2023', event, [
    {
      name: 'event.conference',
      kind: 'event',
      title: 'Når Innovation Lykkes 2023',
      aliases: ['Når Innovation Lykkes', 'Når Innovation Lykkes på Tværs', 'NIL'],
      priorityId: id('2023.priority.conference'),
      status: 'done',
      date: '2023-05-25',
      venue: 'Produktionshal i Nordjylland',
      type: 'Konference',
      participants: 350,
      participantsQualifier: 'nearly',
      exhibitors: 40,
      exhibitorsQualifier: 'over',
      programme: [
        'Korte oplæg fra folk, der er lykkedes med innovation',
        'Debat i panel om vejen fra afprøvning til indkøb',
        'Udstilling, hvor virksomheder viste deres løsninger frem',
        'Matchmaking mellem deltagere, der kan bruge hinanden',
        'Guidede rundture i udstillingen, hver med sit tema',
      ],
      body: sampleRichText(
        'Én gang om året mødes hele det nordjyske innovationsmiljø til ”Når Innovation Lykkes”. Konferencen er bevidst uhøjtidelig. Her kan en sygeplejerske, en iværksætter, en indkøber og en studerende falde i snak over en prototype, og det er ofte sådan, nye samarbejder begynder.',
        'Udbyttet rækker ud over dagen. Deltagerne går hjem med kontakter på tværs af sektorer og uddannelser, og flere af hubbens projekter og netværk har fundet deres første partnere her.',
      ),
      partners: [
        { organisation: 'Danish Life Science Cluster', role: 'lead' },
        { organisation: 'Eksempellink ApS' },
        { organisation: 'Region Nordjylland' },
      ],
      imageIds: [id('image.konference')],
    },
    {
      name: 'event.localHealth',
      kind: 'event',
      title: 'Temaarrangement om det nære sundhedsvæsen',
      priorityId: id('2023.priority.networks'),
      status: 'done',
      date: '2023-03-21',
      venue: 'NOVI, Aalborg Øst',
      type: 'Temaarrangement',
      participants: 41,
      programme: [
        'Kommuner og region om opgaver, der flytter fra sygehus til hjem',
        'Tre virksomheder om løsninger, der kan bruges i borgerens eget hjem',
        'Gruppearbejde om, hvad der skal til for at samarbejde om indkøb',
      ],
      body: sampleRichText(
        'Når behandling flytter tættere på borgeren, skal teknologi og arbejdsgange følge med. Arrangementet samlede dem, der står med opgaven, og dem, der kan være med til at løse den.',
      ),
    },
    {
      name: 'event.fundingMeeting',
      kind: 'event',
      title: 'Informationsmøde om puljer til velfærdsteknologi',
      priorityId: id('2023.priority.test'),
      status: 'done',
      date: '2023-04-18',
      venue: 'Online',
      type: 'Informationsmøde',
      participants: 18,
      programme: ['Overblik over åbne puljer', 'Gode råd om ansøgning og partnerskab', 'Spørgetid'],
      body: sampleRichText(
        'Mødet gav kommuner og virksomheder et fælles overblik over, hvor der kan søges, og hvem der kan søge sammen. To af ansøgningerne i denne rapport tog form i dagene efter.',
      ),
    },
    {
      name: 'event.panel',
      kind: 'event',
      title: 'Sparringspanel for startups',
      priorityId: id('2023.priority.networks'),
      status: 'done',
      date: '2023-09-12',
      venue: 'NOVI, Aalborg Øst',
      type: 'Sparringspanel',
      participants: 14,
      programme: [
        'Fire startups præsenterede hver en løsning på ti minutter',
        'Panelet spurgte ind til behov, dokumentation og pris',
        'Hver startup gik hjem med tre konkrete anbefalinger',
      ],
      body: sampleRichText(
        'Nye virksomheder har sjældent adgang til dem, der skal bruge og betale for deres løsning. I sparringspanelet fik de ærlige svar fra kommuner og sygehus, inden de brugte flere penge på udvikling.',
      ),
      partners: [
        { organisation: 'Danish Life Science Cluster', role: 'facilitator' },
        { organisation: 'Innovationsklinikken' },
        { organisation: 'Aalborg Kommune' },
      ],
    },
  ]);
}

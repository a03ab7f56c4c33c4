import { testimonial } from '#shared/domain/testimonial.ts';
import type { Testimonial } from '#shared/domain/testimonial.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleRecords } from '../sampleRecords.ts';

const continence =
  'Alene havde vi aldrig fået leverandørerne i tale på den måde. Nu ved de, at fem kommuner vil købe, hvis løsningen er god nok, og vi ved, hvad vi skal bede om. DLSC og CO-PI har holdt os på sporet hele vejen, også da ansøgningen skulle skrives.';

/** Quotes by made-up people: three with an approved wording, one approved without, and one still waiting. */
export function testimonials2023(id: SampleIds): Testimonial[] {
  return sampleRecords(id, '2023', testimonial, [
    {
      name: 'testimonial.continence',
      quote: continence,
      person: 'Eksempel Eksempelsen',
      personTitle: 'Specialkonsulent',
      relation: 'Projektleder i inkontinensprojektet',
      organisation: 'Aalborg Kommune',
      attachedTo: { type: 'activity', activityId: id('2023.project.continence') },
      portraitId: id('image.portraet-eksempel'),
      consent: {
        status: 'given',
        date: '2023-09-18',
        how: 'Mail',
        channels: ['report', 'web'],
        approvedWording: continence,
        note: 'Godkendt efter én rettelse.',
      },
    },
    {
      name: 'testimonial.conference',
      quote:
        'Jeg kom for at lytte og tog hjem med tre visitkort og en aftale om en test. Det sker kun, når man tør stille en robot og en sosu-elev op ved siden af hinanden.',
      person: 'Prøve Prøvesen',
      personTitle: 'Direktør og partner',
      relation: 'Samarbejdspartner ved ”Når Innovation Lykkes”',
      organisation: 'Eksempellink ApS',
      attachedTo: { type: 'activity', activityId: id('2023.event.conference') },
      portraitId: id('image.portraet-proeve'),
      consent: {
        status: 'given',
        date: '2023-06-02',
        how: 'Telefon, bekræftet på mail',
        channels: ['report', 'web', 'socialMedia'],
      },
    },
    {
      name: 'testimonial.livingLab',
      quote:
        'Vi havde en gård og en god idé, men ingen opskrift. DLSC fandt eksperterne, stillede de spørgsmål, vi selv havde glemt, og læste med på ansøgningerne. I dag ved vores medarbejdere, hvad en god test kræver.',
      person: 'Mønster Mønstersen',
      personTitle: 'Seniorkonsulent',
      relation: 'Ansvarlig for living lab på Gundestrup Gaard',
      organisation: 'Vesthimmerlands Kommune',
      attachedTo: { type: 'activity', activityId: id('2023.test.gundestrup') },
      consent: {
        status: 'given',
        date: '2023-09-25',
        how: 'Møde',
        channels: ['report', 'print'],
        approvedWording:
          'Vi havde en gård og en god idé, men ingen opskrift. DLSC fandt eksperterne, stillede de spørgsmål, vi selv havde glemt, og læste med på ansøgningerne. I dag ved vores medarbejdere, hvad en god test kræver.',
      },
    },
    {
      name: 'testimonial.regulatory',
      quote:
        'Et kursus fortæller mig, hvad der står i loven. Her kan jeg spørge, hvad de andre gjorde, da auditøren sad over for dem.',
      person: 'Fiktiv Fiktivsen',
      personTitle: 'QA/RA Manager',
      relation: 'Medlem af regulatorisk ERFA-netværk',
      organisation: 'Prøveteknik ApS',
      attachedTo: { type: 'activity', activityId: id('2023.network.regulatory') },
      portraitId: id('image.portraet-fiktiv'),
      consent: {
        status: 'given',
        date: '2023-09-20',
        how: 'Mail',
        channels: ['report'],
        approvedWording:
          'Et kursus fortæller mig, hvad der står i loven. Her kan jeg spørge, hvad de andre gjorde, da auditøren sad over for dem.',
      },
    },
    {
      name: 'testimonial.funding',
      quote:
        'Uden hjælp til ansøgningen var vi gået i stå på side to. Nu har vi både en partner og et budget, der hænger sammen.',
      person: 'Skitse Skitsesen',
      personTitle: 'Projektkoordinator',
      relation: 'Partner i en fælles ansøgning',
      organisation: 'Hjørring Kommune',
      attachedTo: { type: 'section', section: 'funding' },
      portraitId: id('image.portraet-skitse'),
      consent: {
        status: 'asked',
        date: '2023-10-06',
        how: 'Mail',
        note: 'Rykket den 12. oktober 2023. Udtalelsen kommer først i rapporten, når der er svaret ja.',
      },
    },
  ]);
}

import { testimonial } from '#shared/domain/testimonial.ts';
import type { Testimonial } from '#shared/domain/testimonial.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleRecords } from '../sampleRecords.ts';

/** Quotes by made-up people: one that holds, one withdrawn, one run out and one refused. */
export function testimonials2022(id: SampleIds): Testimonial[] {
  return sampleRecords(id, '2022', testimonial, [
    {
      name: 'testimonial.overview',
      quote: 'Det var første gang, nogen spurgte os, hvad vi havde brug for, før de viste os en løsning.',
      person: 'Model Modelsen',
      personTitle: 'Plejecenterleder',
      relation: 'Deltager i workshoppen ”Fra behov til projekt”',
      organisation: 'Hjørring Kommune',
      attachedTo: { type: 'section', section: 'overview' },
      consent: { status: 'given', date: '2022-11-21', how: 'Mail', channels: ['report', 'web', 'print'] },
    },
    {
      name: 'testimonial.conference',
      quote: 'Vi fik vist vores løsning til flere på en dag end på et halvt år.',
      person: 'Prøve Prøvesen',
      personTitle: 'Direktør og partner',
      relation: 'Udstiller',
      organisation: 'Eksempellink ApS',
      attachedTo: { type: 'activity', activityId: id('2022.event.conference') },
      portraitId: id('image.portraet-proeve'),
      consent: {
        status: 'given',
        date: '2022-06-20',
        how: 'Telefon',
        channels: ['report'],
        expires: '2023-06-30',
        note: 'Givet for ét år; spørg igen, hvis udtalelsen skal bruges.',
      },
    },
    {
      name: 'testimonial.livingLab',
      quote: 'Sparringen har givet os mod på at gå i gang.',
      person: 'Mønster Mønstersen',
      personTitle: 'Seniorkonsulent',
      relation: 'Projektleder for living lab',
      organisation: 'Vesthimmerlands Kommune',
      attachedTo: { type: 'activity', activityId: id('2022.test.gundestrup') },
      consent: {
        status: 'withdrawn',
        date: '2023-01-16',
        how: 'Mail',
        note: 'Trukket tilbage; ny udtalelse er givet til rapporten for 2023.',
      },
    },
    {
      name: 'testimonial.data',
      quote: 'Netværket er et godt sted at stille de dumme spørgsmål.',
      person: 'Opdigt Opdigtsen',
      personTitle: 'Dataanalytiker',
      relation: 'Medlem af Netværk for Sundhedsdata',
      organisation: 'Region Nordjylland',
      consent: { status: 'refused', date: '2022-11-30', how: 'Telefon', channels: [] },
    },
  ]);
}

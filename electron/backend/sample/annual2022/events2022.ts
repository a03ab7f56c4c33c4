import { event } from '#shared/domain/activity.ts';
import type { Event } from '#shared/domain/activity.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleRecords } from '../sampleRecords.ts';
import { sampleRichText } from '../sampleRichText.ts';

/** Three events of 2022, and one that was cancelled and stays out of the report. */
export function events2022(id: SampleIds): Event[] {
  return sampleRecords(id, '2022', event, [
    {
      name: 'event.conference',
      kind: 'event',
      title: 'Når Innovation Lykkes 2022',
      aliases: ['Når Innovation Lykkes'],
      priorityId: id('2022.priority.meetings'),
      status: 'done',
      date: '2022-06-02',
      venue: 'Aalborg',
      type: 'Konference',
      participants: 300,
      participantsQualifier: 'about',
      exhibitors: 35,
      programme: ['Oplæg', 'Udstilling', 'Matchmaking'],
      body: sampleRichText('Konferencen samlede region, kommuner, virksomheder og studerende for en dag.'),
    },
    {
      name: 'event.themeDay',
      kind: 'event',
      title: 'Temadag om velfærdsteknologi i kommunerne',
      priorityId: id('2022.priority.meetings'),
      status: 'done',
      date: '2022-03-22',
      venue: 'NOVI, Aalborg Øst',
      type: 'Temadag',
      participants: 52,
      programme: ['Erfaringer fra tre kommuner', 'Drøftelse i mindre grupper'],
    },
    {
      name: 'event.choice',
      kind: 'event',
      title: 'Fra behov til projekt',
      priorityId: id('2022.priority.needs'),
      status: 'done',
      date: '2022-10-13',
      venue: 'Innovationsklinikken, Aalborg',
      type: 'Workshop',
      participants: 24,
      programme: ['Præsentation af elleve forslag', 'Fælles vurdering', 'Valg af tre projekter'],
    },
    {
      name: 'event.monitoring',
      kind: 'event',
      title: 'Temamøde om hjemmemonitorering',
      priorityId: id('2022.priority.meetings'),
      status: 'cancelled',
      reason: 'Aflyst, fordi for få havde meldt sig til.',
      date: '2022-11-08',
      type: 'Temamøde',
      includeInReport: false,
      countsInKpi: false,
    },
  ]);
}

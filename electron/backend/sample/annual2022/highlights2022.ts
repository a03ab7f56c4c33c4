import { highlight } from '#shared/domain/highlight.ts';
import type { Highlight } from '#shared/domain/highlight.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleRecords } from '../sampleRecords.ts';

/** The overview's bullets for 2022; one was only partly reached. */
export function highlights2022(id: SampleIds): Highlight[] {
  return sampleRecords(id, '2022', highlight, [
    {
      name: 'highlight.projects',
      leadPhrase: 'Tre projekter er valgt.',
      text: 'SOFI har fået sine første cases: inkontinens, robotassisteret ultralyd og ergonomi på operationsstuen.',
    },
    {
      name: 'highlight.networks',
      leadPhrase: 'Netværkene er i gang.',
      text: 'Samarbejdsforum, det regulatoriske ERFA-netværk og Netværk for Sundhedsdata har holdt deres første møder.',
    },
    {
      name: 'highlight.funding',
      leadPhrase: 'Støtte til indkøb og rådgivning.',
      text: 'Living Lab Indkøbs Booster og Sundhedsteknologisk Service Program II er bevilget og kører videre i 2023.',
    },
    {
      name: 'highlight.events',
      leadPhrase: 'Møder mellem offentlige og private.',
      text: 'Tre af fire planlagte events blev holdt.',
      outcome: 'partly',
      reason: 'Et temamøde om hjemmemonitorering blev aflyst, fordi for få havde meldt sig til.',
    },
  ]);
}

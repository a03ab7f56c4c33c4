import { describe, expect, it } from 'vitest';
import { mayPrintImage, mayPrintQuote } from '#shared/domain/mayPrint.ts';
import { wholeSample } from './wholeSample.ts';

const { all, annual2022, annual2023 } = wholeSample();

describe('the sample’s testimonials', () => {
  it('are by people whose names say that they are made up', () => {
    const people = all.flatMap(({ testimonials }) => testimonials.map(({ person }) => person));
    expect(people.length).toBeGreaterThan(8);
    for (const person of people) expect(person).toMatch(/^(\p{Lu}\p{Ll}+) \1sen$/u);
  });

  it('print in 2023 but for the one that waits for its consent', () => {
    const held = annual2023.testimonials.filter((row) => !mayPrintQuote(row, '2024-01-31'));
    expect(held.map(({ person, consent }) => [person, consent.status])).toEqual([
      ['Skitse Skitsesen', 'asked'],
    ]);
  });

  it('keep the approved wording word by word', () => {
    const approved = annual2023.testimonials.filter(({ consent }) => consent.approvedWording !== '');
    expect(approved).toHaveLength(3);
    for (const { quote, consent } of approved) expect(consent.approvedWording).toBe(quote);
  });

  it('show a consent that ran out, one withdrawn and one refused in 2022', () => {
    expect(annual2022.testimonials.map(({ consent }) => consent.status)).toEqual([
      'given',
      'given',
      'withdrawn',
      'refused',
    ]);
    const printed = (today: string) =>
      annual2022.testimonials.filter((row) => mayPrintQuote(row, today)).map(({ person }) => person);
    expect(printed('2022-12-09')).toEqual(['Model Modelsen', 'Prøve Prøvesen']);
    expect(printed('2024-01-31')).toEqual(['Model Modelsen']);
  });

  it('have portraits that print only with consent', () => {
    const portraits = annual2023.images.filter(({ showsPeople }) => showsPeople);
    expect(portraits.filter((row) => mayPrintImage(row, '2024-01-31'))).toHaveLength(3);
    expect(portraits).toHaveLength(4);
  });
});

import { expect, it } from 'vitest';
import { importFile } from '#shared/import/importFile.ts';
import { readWord } from '#shared/word/read/readWord.ts';
import { buildDocx } from '#tests/fixtures/word/buildDocx.ts';
import type { ContentBlock } from '#tests/fixtures/word/content.ts';
import { byHandHand, stylesHand } from '#tests/fixtures/word/hands.ts';

const facts: ContentBlock[] = [
  { type: 'heading', level: 1, text: 'Projekter' },
  { type: 'heading', level: 2, text: 'Rullator med sensorer' },
  { type: 'text', text: 'Formål: At afprøve en rullator hos borgerne.' },
  { type: 'text', text: 'Partnere: Aalborg Kommune og Testvirksomhed A/S' },
];
const by: ContentBlock = { type: 'text', text: 'Eksempel Eksempelsen, udviklingskonsulent, Aalborg Kommune' };

function read(content: readonly ContentBlock[], hand = stylesHand) {
  const result = importFile(readWord(buildDocx(hand(content))), { today: new Date('2024-01-01') });
  if (!result.ok) throw new Error(result.error.message);
  return result;
}

it.each([stylesHand, byHandHand])('reads a quote under a line of partners, and the partners', (hand) => {
  const quote: ContentBlock = {
    type: 'text',
    text: '”Det har hjulpet borgerne at være med fra begyndelsen.”',
  };
  const { testimonials, activities, notPlaced } = read([...facts, quote, by], hand);
  expect(testimonials.map(({ quote: text, person }) => [text, person])).toEqual([
    ['Det har hjulpet borgerne at være med fra begyndelsen.', 'Eksempel Eksempelsen'],
  ]);
  expect(activities[0]?.partners.map(({ organisation }) => organisation)).toEqual([
    'Aalborg Kommune',
    'Testvirksomhed A/S',
  ]);
  expect(notPlaced).toEqual([]);
});

it('makes no quote of a fact that a name happens to stand under', () => {
  expect(read([...facts, by]).testimonials).toEqual([]);
});

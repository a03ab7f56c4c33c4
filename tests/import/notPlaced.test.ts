import { expect, it } from 'vitest';
import { importFile } from '#shared/import/importFile.ts';
import { readWord } from '#shared/word/read/readWord.ts';
import { annualContent, figures2023 } from '#tests/fixtures/word/annualContent.ts';
import { buildDocx } from '#tests/fixtures/word/buildDocx.ts';
import type { ContentBlock } from '#tests/fixtures/word/content.ts';
import { byHandHand, stylesHand } from '#tests/fixtures/word/hands.ts';

const unknown: ContentBlock[] = [
  { type: 'heading', level: 1, text: 'Kommunikation på tværs' },
  { type: 'text', text: 'Nyhedsbrevet kom ud otte gange og blev læst flittigt.' },
  { type: 'bullets', items: ['Et opslag om ugen'] },
  { type: 'table', header: ['Kanal', 'Brug'], rows: [['Brev', 'meget']] },
];

it.each([
  ['styles', stylesHand],
  ['by hand', byHandHand],
] as const)('lists what belongs to no chapter it knows, and where that stood (%s)', (_name, hand) => {
  const bytes = buildDocx(hand([...annualContent(figures2023), ...unknown]));
  const result = importFile(readWord(bytes), { today: new Date('2026-01-01') });
  if (!result.ok) throw new Error(result.error.message);
  const texts = result.notPlaced.map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining([
      'Kommunikation på tværs',
      'Nyhedsbrevet kom ud otte gange og blev læst flittigt.',
      'Et opslag om ugen',
      'Kanal',
      'Brug',
      'Brev',
      'meget',
    ]),
  );
  expect(result.notPlaced.every(({ where }) => where.startsWith('Afsnit 10 · '))).toBe(true);
  expect(result.planItems).toHaveLength(2);
});

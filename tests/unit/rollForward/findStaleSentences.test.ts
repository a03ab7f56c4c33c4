import { describe, expect, it, test } from 'vitest';
import { hashText } from '#shared/domain/hashText.ts';
import { findStaleSentences } from '#shared/import/rollForward/findStaleSentences.ts';

const about = {
  year: 2023,
  figures: [
    { value: 104, words: ['netværksdeltagere'] },
    { value: 423, words: ['deltagere'] },
    { value: 3, words: ['netværk'] },
    { value: 2.5, words: ['årsværk'] },
  ],
};

/** What is marked, and why: "2023 year". */
function marks(line: string): string[] {
  return findStaleSentences([line], about).flatMap((sentence) =>
    sentence.marks.map((mark) => `${sentence.text.slice(mark.start, mark.end)} ${mark.reason}`),
  );
}

describe('a sentence is last year’s', () => {
  test.each([
    ['Vi nåede meget i 2023.', ['2023 year']],
    ['Samarbejdet løb 2022-2023.', ['2023 year']],
    ['Et fjerde netværk begynder i 2024.', ['2024 planYear']],
    ['Kræfterne skal bruges anderledes i 2024.', ['2024 planYear']],
    ['I år kom der flere.', ['I år relativeTime']],
    ['Det begyndte sidste år.', ['sidste år relativeTime']],
    ['Svaret kommer i efteråret.', ['i efteråret relativeTime']],
    ['Vi mødes til foråret igen.', ['til foråret relativeTime']],
    ['Årets konference var god.', ['Årets relativeTime']],
    ['I det kommende år ser vi frem.', ['I det kommende år relativeTime']],
    ['Der er p.t. ti på listen.', ['p.t. relativeTime']],
    ['Der var 104 med.', ['104 figure']],
    ['I alt kom 423 deltagere.', ['423 figure']],
    ['Vi har 3 netværk.', ['3 figure']],
    ['Vi har tre gode netværk.', ['tre figure']],
    ['Det svarer til 2,5 årsværk.', ['2,5 figure']],
  ])('%s', (line, expected) => expect(marks(line)).toEqual(expected));

  test.each([
    'Vi fortsætter arbejdet.',
    'Det begyndte i 2022.',
    'I 2024 har vi holdt to møder.',
    'Kredsen valgte i efteråret 2022 tre cases.',
    'Netværket mødes fire gange om året.',
    'Det sker hvert år.',
    'De sidste år har vist det samme.',
    'Forløbet varer tre år i træk.',
    'Vi har 3 kontorer.',
    'Tre borgere fik hjælp.',
    'Sagsnummer 12023 og 104.500 kr.',
    'Beløbet er 2.023 kr.',
    'Om foråret er der travlt.',
  ])('not: %s', (line) => expect(marks(line)).toEqual([]));
});

describe('what is found', () => {
  it('is the sentence alone, with its line and place', () => {
    const lines = [
      'Vi deler viden, bl.a. Aalborg. I 2023 kom ca. 40 til.',
      'Intet her.',
      'Sidste år var der færre.',
    ];
    const found = findStaleSentences(lines, about);
    expect(found.map(({ text, line }) => [text, line])).toEqual([
      ['I 2023 kom ca. 40 til.', 0],
      ['Sidste år var der færre.', 2],
    ]);
    for (const { text, line, start, end } of found) expect(lines[line]?.slice(start, end)).toBe(text);
  });

  it('is nothing in no text', () => expect(findStaleSentences([], about)).toEqual([]));
});

it('a sentence that may stand is passed over, and another that says more is not', () => {
  const line = 'Det begyndte i 2023. Det begyndte i 2023 i Aalborg.';
  const left = findStaleSentences([line], about, [hashText('Det begyndte i 2023.')]);
  expect(left.map(({ text }) => text)).toEqual(['Det begyndte i 2023 i Aalborg.']);
});

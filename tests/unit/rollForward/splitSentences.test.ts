import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { splitSentences } from '#shared/import/rollForward/splitSentences.ts';

function texts(line: string): string[] {
  return splitSentences(line).map(({ text }) => text);
}

describe('a line is cut into its sentences', () => {
  test.each([
    ['Det gik godt. Vi fortsætter.', ['Det gik godt.', 'Vi fortsætter.']],
    ['Det gik godt! Gjorde det? Ja … Måske.', ['Det gik godt!', 'Gjorde det?', 'Ja …', 'Måske.']],
    ['Hun sagde: ”Det virker.” Vi var enige.', ['Hun sagde: ”Det virker.”', 'Vi var enige.']],
    ['I 2023. Den følger planen.', ['I 2023.', 'Den følger planen.']],
    ['Støtten er 7,3 mio. Det er nyt.', ['Støtten er 7,3 mio.', 'Det er nyt.']],
    ['Kommuner, regioner mv. Alle kom.', ['Kommuner, regioner mv.', 'Alle kom.']],
    ['Vi mødtes på side 3. Herefter gik vi.', ['Vi mødtes på side 3.', 'Herefter gik vi.']],
  ])('%s', (line, sentences) => expect(texts(line)).toEqual(sentences));

  test.each([
    'Vi samarbejder bl.a. Aalborg og Hjørring om det.',
    'Der kom ca. 40 gæster.',
    'Støtten er 7,3 mio. DKK i alt.',
    'Støtten er 15.8 mio. kr. fra puljen.',
    'Opgjort den 13. oktober 2023 kl. 12.30 af hubben.',
    'Det gælder f.eks. Region Nordjylland, jf. Aftalen og inkl. Bilag 2.',
    'Projektet ledes af A. Hansen og dr. Jensen.',
    '1. Behov og marked',
    'Der er 5.501.928,76 kr. i alt',
    'Deltagere m.fl. fik besked.',
  ])('one sentence: %s', (line) => expect(texts(line)).toEqual([line]));

  it('gives the places in the line', () => {
    const line = '  Først dette.   Så det.';
    for (const { text, start, end } of splitSentences(line)) expect(line.slice(start, end)).toBe(text);
    expect(splitSentences(line)).toHaveLength(2);
  });

  it('loses no word, keeps the order, and overlaps nothing', () => {
    const piece = constantFrom(
      'bl.a.',
      'ca.',
      'mio.',
      '2023.',
      '13.',
      'Vi',
      'kom',
      '”Ja.”',
      'A.',
      '!',
      '…',
      ' ',
      'Æ?',
    );
    assert(
      property(array(oneof(piece, string())), (pieces) => {
        const line = pieces.join(' ');
        const found = splitSentences(line);
        expect(
          found
            .map(({ text }) => text)
            .join('')
            .replace(/\s/gu, ''),
        ).toBe(line.replace(/\s/gu, ''));
        let last = 0;
        for (const { text, start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(line.slice(start, end)).toBe(text);
          last = end;
        }
      }),
    );
  });
});

import { parseNumber } from '#shared/domain/figure.ts';
import { hashText } from '#shared/domain/hashText.ts';
import { splitSentences } from './splitSentences.ts';
import type { Sentence } from './splitSentences.ts';
import type { YearFigure } from './yearFigures.ts';

/** Why a piece of a sentence is last year's: it names the year, its plan for the year to come, a figure of it, or a time that has moved. */
export type StaleReason = 'year' | 'planYear' | 'figure' | 'relativeTime';

/** A piece of a sentence that is last year's; places are counted from the sentence's own beginning. */
export type StaleMark = { start: number; end: number; reason: StaleReason };

/** A sentence with something of last year in it. `line` is the number of its line, from 0. */
export type StaleSentence = Sentence & { line: number; marks: StaleMark[] };

/** The year the text was written about, and its figures. */
export type StaleYear = { year: number; figures: readonly YearFigure[] };

const RELATIVE = new RegExp(
  `(?<![\\p{L}\\p{N}])(${[
    '(?<!hvert |om |de |de sidste |de seneste )(?:i|sidste|forrige|næste) år(?! ?\\d)',
    '(?:i |til |fra |det |årets )?(?:det )?(?:kommende|forløbne|forgangne|forgange|indeværende) år',
    'året der gik',
    'årets',
    '(?:i|til|sidste|næste|henover|hen over|først på|sidst på) (?:forår|efterår|sommer|vinter)(?:et|en)?(?! ?(?:\\d{4}|og \\p{L}+ \\d{4}))',
    '(?:i|til|sidste|næste) (?:måned|kvartal|halvår|uge)(?:en|et)?',
    '(?:på nuværende tidspunkt|for nylig|for nyligt|for tiden|lige nu|netop nu|i øjeblikket|indtil videre|p\\.t\\.)',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** What tells that the year after is spoken of as yet to come. */
const FUTURE =
  /(?<!\p{L})(skal|vil|forvent\p{L}*|planlagt|planlægges|begynder|starter|kommende|fremover|forslag\p{L}*|handlingsplan\p{L}*)(?!\p{L})/iu;

const NUMBER_WORDS: Record<string, number> = {
  én: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
};

const NUMBERS = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?|${Object.keys(NUMBER_WORDS).join('|')})(?![\\p{L}\\p{N}]|[.,]\\d)`,
  'giu',
);

/** From this size a number alone tells which figure it is; a smaller one must stand by the word it counts. */
const TELLING = 10;

/** "netværk" and "netværksdeltagere" begin alike. */
function alike(word: string, other: string): boolean {
  const stem = Math.min(word.length, other.length, 6);
  return stem >= 4 && word.slice(0, stem) === other.slice(0, stem);
}

function yearMarks(text: string, year: number, reason: StaleReason): StaleMark[] {
  const pattern = new RegExp(`(?<![\\p{L}\\d.,])${year}(?!\\d|[.,]\\d)`, 'gu');
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    reason,
  }));
}

function figureMarks(text: string, figures: readonly YearFigure[]): StaleMark[] {
  return [...text.matchAll(NUMBERS)].flatMap((match) => {
    const found = match[0].toLocaleLowerCase('da');
    const value = NUMBER_WORDS[found] ?? parseNumber(found);
    const same = figures.filter((figure) => figure.value === value);
    if (same.length === 0 || value === null) return [];
    const end = match.index + match[0].length;
    const next =
      text
        .slice(end)
        .toLocaleLowerCase('da')
        .match(/\p{L}+/gu)
        ?.slice(0, 3) ?? [];
    const counted = same.some(({ words }) => words.some((word) => next.some((other) => alike(word, other))));
    const isYear = value >= 1900 && value <= 2100 && !found.includes('.');
    return counted || (value >= TELLING && !isYear && /\d/.test(found))
      ? [{ start: match.index, end, reason: 'figure' as const }]
      : [];
  });
}

function marksOf(text: string, { year, figures }: StaleYear): StaleMark[] {
  const relative = [...text.matchAll(RELATIVE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    reason: 'relativeTime' as const,
  }));
  return [
    ...yearMarks(text, year, 'year'),
    ...(FUTURE.test(text) ? yearMarks(text, year + 1, 'planYear') : []),
    ...relative,
    ...figureMarks(text, figures),
  ].toSorted((a, b) => a.start - b.start);
}

/**
 * The sentences that were true of the year they were written about and may no longer be: they name that year, speak
 * of the next as yet to come, repeat one of its figures, or say "i år", "i efteråret", "sidste år".
 * @param lines plain text, a paragraph each
 * @param letStand those somebody said may stand, each by its `hashText`
 */
export function findStaleSentences(
  lines: readonly string[],
  about: StaleYear,
  letStand: readonly string[] = [],
): StaleSentence[] {
  return lines.flatMap((line, number) =>
    splitSentences(line).flatMap((sentence) => {
      const marks = marksOf(sentence.text, about);
      return marks.length > 0 && !letStand.includes(hashText(sentence.text))
        ? [{ ...sentence, line: number, marks }]
        : [];
    }),
  );
}

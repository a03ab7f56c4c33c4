import { describe, expect, it } from 'vitest';
import { reportRecords } from '#shared/domain/records.ts';
import { importFile } from '#shared/import/importFile.ts';
import { readWord } from '#shared/word/read/readWord.ts';
import { buildDocx } from '#tests/fixtures/word/buildDocx.ts';
import { contentText } from '#tests/fixtures/word/content.ts';
import { finalContent, finalFacts } from '#tests/fixtures/word/finalContent.ts';
import { byHandHand, layoutTableHand, stylesHand, trackedHand } from '#tests/fixtures/word/hands.ts';
import { lostWords, words } from '#tests/fixtures/word/wordCount.ts';

const today = new Date('2026-01-01');
const HEAD_WORDS = new Set(
  words(
    `projekttitel journalnummer vækstforum projektperiode samlede projektudgifter kr måltal mål opnået bemærkning
     aktivitet type tidspunkt antal deltagere aflyste aktiviteter projektets partnere som ca konference netværk september 14
     01 03 28 02 000 00 25 50 500 2`,
  ),
);

describe.each([
  ['Danish Word styles', stylesHand, false],
  ['Danish Word styles, head as a table', stylesHand, true],
  ['all by hand', byHandHand, false],
  ['all by hand, head as a table', byHandHand, true],
  ['character styles and tracked changes', trackedHand, false],
  ['layout tables', layoutTableHand, true],
] as const)('a final report, %s', (_name, hand, asTable) => {
  const content = finalContent(asTable);
  const result = importFile(readWord(buildDocx(hand(content))), { today });
  if (!result.ok) throw new Error(result.error.message);

  it('gives all its facts', () => {
    expect(
      finalFacts(result).filter(({ got, want }) => JSON.stringify(got) !== JSON.stringify(want)),
    ).toEqual([]);
  });

  it('loses no word', () => {
    expect(lostWords(contentText(content), result).filter((word) => !HEAD_WORDS.has(word))).toEqual([]);
    expect(reportRecords.safeParse({ ...result, images: [] }).error).toBeUndefined();
  });
});

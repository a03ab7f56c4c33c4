import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { reportRecords } from '#shared/domain/records.ts';
import { importFile } from '#shared/import/importFile.ts';
import { readWord } from '#shared/word/read/readWord.ts';
import { annualContent, figures2021, figures2023 } from '#tests/fixtures/word/annualContent.ts';
import { annualFacts } from '#tests/fixtures/word/annualFacts.ts';
import { buildDocx } from '#tests/fixtures/word/buildDocx.ts';
import { contentText } from '#tests/fixtures/word/content.ts';
import {
  byHandHand,
  layoutTableHand,
  stylesHand,
  textBoxHand,
  trackedHand,
} from '#tests/fixtures/word/hands.ts';
import { lostWords, outlineText } from '#tests/fixtures/word/wordCount.ts';

const hands = [
  ['Danish Word styles', stylesHand],
  ['all by hand', byHandHand],
  ['character styles and tracked changes', trackedHand],
  ['text boxes', textBoxHand],
  ['layout tables', layoutTableHand],
] as const;
const years = [figures2023, figures2021];
const cases = hands.flatMap(([name, hand]) =>
  years.map((figures) => ({ name, hand, figures, year: figures.year })),
);
const today = new Date('2026-01-01');

describe.each(cases)('a yearly report, $name, $year', ({ hand, figures }) => {
  const content = annualContent(figures);
  const bytes = buildDocx(hand(content));
  const read = readWord(bytes);
  if (!read.ok) throw new Error(read.error.message);
  const result = importFile(read, { today });
  if (!result.ok) throw new Error(result.error.message);

  it('gives at least 95 % of its facts', () => {
    const facts = annualFacts(result, figures);
    const wrong = facts.filter(({ got, want }) => JSON.stringify(got) !== JSON.stringify(want));
    expect(facts.length).toBeGreaterThan(55);
    expect(wrong.length / facts.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.05);
  });

  it('loses no word', () => {
    expect(lostWords(contentText(content), result)).toEqual([]);
  });

  it('makes records the domain accepts, each with its source', () => {
    expect(reportRecords.safeParse({ ...result, images: [] }).error).toBeUndefined();
    const records = [
      result.report,
      ...result.sections,
      ...result.activities,
      ...result.testimonials,
      ...result.kpis,
      ...result.fundingApplications,
    ];
    for (const { source, confidence } of records) {
      expect(source.where).not.toBe('');
      expect(['sure', 'doubtful']).toContain(confidence);
    }
  });

  it('has the text another reader finds, letter by letter', async () => {
    const other = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    // mammoth drops line breaks and reads the contents as text; what is compared is every letter in its order.
    const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '');
    const contents = letters(read.outline.contents.join(''));
    expect(letters(outlineText(read.outline))).toEqual(letters(other.value).replace(contents, ''));
  });
});

it('tells of tracked changes and of the table of contents', () => {
  const tracked = readWord(buildDocx(trackedHand(annualContent(figures2023))));
  const styled = readWord(buildDocx(stylesHand(annualContent(figures2023))));
  if (!tracked.ok || !styled.ok) throw new Error('not read');
  expect(outlineText(tracked.outline)).not.toContain('Slettetord');
  expect(
    tracked.lost.some(({ what, where }) => what.includes('Slettetord') && where.startsWith('Afsnit')),
  ).toBe(true);
  expect(tracked.lost.some(({ what }) => what.includes('sporede indsættelser'))).toBe(true);
  expect(styled.outline.contents).toHaveLength(10);
  expect(styled.lost.some(({ what }) => what.includes('Indholdsfortegnelsen'))).toBe(true);
});

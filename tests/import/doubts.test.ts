import { describe, expect, it } from 'vitest';
import { doubt } from '#shared/import/doubt.ts';
import { importFile } from '#shared/import/importFile.ts';
import { readWord } from '#shared/word/read/readWord.ts';
import { annualContent, figures2023 } from '#tests/fixtures/word/annualContent.ts';
import { buildDocx } from '#tests/fixtures/word/buildDocx.ts';
import type { ContentBlock } from '#tests/fixtures/word/content.ts';
import { byHandHand, stylesHand } from '#tests/fixtures/word/hands.ts';

const funding: ContentBlock[] = [
  { type: 'heading', level: 1, text: 'Fundingaktiviteter' },
  { type: 'text', text: 'Succesfulde ansøgninger 2023:' },
];

function read(content: readonly ContentBlock[], hand = stylesHand) {
  const result = importFile(readWord(buildDocx(hand(content))), { today: new Date('2026-01-01') });
  if (!result.ok) throw new Error(result.error.message);
  return result;
}

function applicationIn(line: string) {
  const { fundingApplications, notPlaced } = read([...funding, { type: 'bullets', items: [line] }]);
  const [application] = fundingApplications;
  if (!application) throw new Error('ingen ansøgning');
  return { application, notPlaced };
}

describe('why a proposal is doubtful', () => {
  it('is said in a sentence of each that is, and of no other', () => {
    for (const hand of [stylesHand, byHandHand]) {
      const { report, sections, highlights, activities, testimonials, kpis, organisations } = read(
        annualContent(figures2023),
        hand,
      );
      const all = [report, ...sections, ...highlights, ...activities, ...testimonials, ...kpis];
      const proposals = [...all, ...organisations];
      expect(proposals.some(({ confidence }) => confidence === 'doubtful')).toBe(true);
      for (const { confidence, doubts } of proposals) {
        expect(doubts.length > 0).toBe(confidence === 'doubtful');
        for (const why of doubts) expect(why).toMatch(/^\p{Lu}.*\.$/u);
      }
    }
  });

  it('tells an amount that can be read in two ways from one that cannot', () => {
    const of = (amount: string) => applicationIn(`Nyt værksted (By Kommune lead, ${amount} i støtte)`);
    expect(of('1.500 mio. DKK').application.doubts).toEqual([doubt.amountTwoWays]);
    expect(of('7,3 mio. DKK').application.doubts).toEqual([]);
    expect(of('1.500.000 DKK').application.doubts).toEqual([]);
  });

  it('keeps an amount no field is left for in the note, and says so', () => {
    const { application, notPlaced } = applicationIn(
      'Nyt værksted (2 mio. DKK i støtte, 3 mio. DKK i støtte)',
    );
    expect(application.support).toBe(200_000_000);
    expect(application.note).toContain('3 mio. DKK');
    expect(application.doubts).toEqual([doubt.moreAmounts]);
    expect(notPlaced).toEqual([]);
  });

  it('sees a part that is larger than the whole', () => {
    const { application } = applicationIn(
      'Nyt værksted (2 mio. DKK i støtte, heraf 3 mio. DKK til nordjyske aktører)',
    );
    expect(application.doubts).toEqual([doubt.shareBeyond]);
  });

  it('asks about a file without a year', () => {
    const { report } = read([{ type: 'heading', level: 1, text: 'Events' }]);
    expect(report.doubts).toEqual([doubt.noYear]);
  });
});

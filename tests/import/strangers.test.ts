import { describe, expect, it } from 'vitest';
import { reportRecords } from '#shared/domain/records.ts';
import { doubt } from '#shared/import/doubt.ts';
import { importFile } from '#shared/import/importFile.ts';
import { readWord } from '#shared/word/read/readWord.ts';
import { buildDocx } from '#tests/fixtures/word/buildDocx.ts';
import { byHandHand, layoutTableHand, stylesHand, trackedHand } from '#tests/fixtures/word/hands.ts';
import { strangersContent, strangersFacts } from '#tests/fixtures/word/strangersContent.ts';
import { strangersFinalContent, strangersFinalFacts } from '#tests/fixtures/word/strangersFinalContent.ts';

const hands = [
  ['Danish Word styles', stylesHand],
  ['all by hand', byHandHand],
  ['character styles and tracked changes', trackedHand],
  ['layout tables', layoutTableHand],
] as const;
const reports = [
  ['a yearly report', strangersContent, strangersFacts],
  ['a final report', strangersFinalContent, strangersFinalFacts],
] as const;
const cases = hands.flatMap(([how, hand]) =>
  reports.map(([name, content, facts]) => ({ how, hand, name, content, facts })),
);

function read(content: (typeof reports)[number][1], hand: (typeof hands)[number][1]) {
  const result = importFile(readWord(buildDocx(hand(content))), { today: new Date('2026-01-01') });
  if (!result.ok) throw new Error(result.error.message);
  return result;
}

describe.each(cases)('$name in others’ words, $how', ({ hand, content, facts }) => {
  const result = read(content, hand);

  it('gives all its facts', () => {
    expect(facts(result).filter(({ got, want }) => JSON.stringify(got) !== JSON.stringify(want))).toEqual([]);
  });

  it('places every line, in records the domain accepts', () => {
    expect(result.notPlaced).toEqual([]);
    expect(reportRecords.safeParse({ ...result, images: [] }).error).toBeUndefined();
  });
});

it('says of a line in a list and of a range that they want a look', () => {
  const { planItems, fundingApplications } = read(strangersContent, stylesHand);
  expect(planItems.map(({ doubts }) => doubts)).toEqual([[doubt.rowAsLine], [doubt.rowAsLine]]);
  expect(fundingApplications[4]?.doubts).toEqual([doubt.amountRange]);
  expect(fundingApplications[0]?.doubts).toEqual([]);
});

it('reads networks told in a line each, and the head of a final report with its money in a table', () => {
  const { activities, notPlaced } = read(
    [
      { type: 'title', text: 'Afrapportering 2020' },
      { type: 'heading', level: 1, text: 'Netværk' },
      { type: 'text', text: 'Netværk for lyd: 19 deltagere (4 møder)' },
      { type: 'text', text: 'Lysfolket – ca. 27 medlemmer' },
    ],
    stylesHand,
  );
  expect(activities).toMatchObject([
    { kind: 'network', title: 'Netværk for lyd', participants: 19, participantsNote: '4 møder' },
    { kind: 'network', title: 'Lysfolket', participants: 27, participantsQualifier: 'about' },
  ]);
  expect(notPlaced).toEqual([]);
  const final = read(
    [
      { type: 'title', text: 'Slutrapport' },
      {
        type: 'table',
        header: ['Projektets titel:', 'Grønne stuer'],
        rows: [
          ['Projektets samlede udgifter:', '200.000,50 kr.'],
          ['Heraf EU-støtte:', '150.000,00 kr.'],
          ['Heraf regionen:', '50.000,50 kr.'],
        ],
      },
      { type: 'heading', level: 1, text: 'Projektets formål' },
    ],
    stylesHand,
  );
  expect(final.finalProject).toMatchObject({
    projectTitle: 'Grønne stuer',
    totalCost: 20_000_050,
    financing: [
      { source: 'eu', amount: 15_000_000 },
      { source: 'region', amount: 5_000_050 },
    ],
  });
});

it('reads a short quote with what somebody is before the name', () => {
  const { testimonials } = read(
    [
      { type: 'heading', level: 1, text: 'Projekter' },
      { type: 'heading', level: 2, text: 'Ro om natten' },
      { type: 'text', text: '»Jeg sover igen,« siger patient Ole Eksempelsen.' },
    ],
    stylesHand,
  );
  expect(testimonials).toMatchObject([
    { quote: 'Jeg sover igen', person: 'Ole Eksempelsen', personTitle: 'patient', organisation: '' },
  ]);
});

it('takes the name under a text for its title when the heading over it is only a motto', () => {
  const { activities } = read(
    [
      { type: 'heading', level: 1, text: 'Indledning' },
      { type: 'text', text: 'Mest tid er gået med projektet ”Sammen om bedre nætter”.' },
      { type: 'heading', level: 1, text: 'Projekter' },
      { type: 'heading', level: 2, text: 'Søvn er også behandling' },
      { type: 'text', text: 'Projektet har til formål at dæmpe støj om natten på to afdelinger.' },
      { type: 'heading', level: 2, text: 'Sammen om bedre nætter' },
      { type: 'logos', names: ['Prøveby Kommune', 'Skovby Kommune'] },
    ],
    stylesHand,
  );
  expect(activities).toMatchObject([{ kind: 'project', title: 'Sammen om bedre nætter' }]);
  expect(activities[0]?.partners).toHaveLength(2);
});

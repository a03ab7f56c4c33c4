import { describe, expect, it } from 'vitest';
import { plainText } from '#shared/domain/richText.ts';
import { fold } from '#shared/import/text/plainText.ts';
import { importFile } from '#shared/import/importFile.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { readWord } from '#shared/word/read/readWord.ts';
import { rasteriseSvg } from '#backend/charts/rasteriseSvg.ts';
import { writeWord } from '#shared/word/write/writeWord.ts';
import { annualRecords } from '#tests/fixtures/report/annualRecords.ts';
import { finalRecords } from '#tests/fixtures/report/finalRecords.ts';
import { lostWords, outlineText, words } from '#tests/fixtures/word/wordCount.ts';

const TODAY = '2023-12-01';
const today = new Date(TODAY);

/** Names may come back under their full form; amounts, figures and dates must be the same. */
function same(got: unknown, want: unknown): boolean {
  if (typeof got === 'string' && typeof want === 'string') return fold(got) === fold(want);
  return JSON.stringify(got) === JSON.stringify(want);
}

/**
 * The words this app's own layout sets around the records: labels, heads of columns, months, qualifiers, and the sums
 * and differences it works out.
 */
const FORM = new Set(
  words(
    `periode aftale opgjort udkast nøgletal ændring prioriterede leverancer fordeling af ressourcer estimeret i alt 100
   formål målgrupper primær sekundær målgruppe særligt fokus fase partnere projektleder facilitator facilitatorer udvikling
   indkøb maj programmet bød på knap mere end ca finansiering netværket mødes gange gang årligt bevilget afgjort ansøgt endnu
   ikke heraf støtte nordjyske aktører mio dkk som partner samlet budget mål resultater aktiviteter fortsat fordelt søgt
   16 23 987`,
  ),
);

type Pair = [name: string, got: unknown, want: unknown];

function missing(pairs: readonly Pair[]): Pair[] {
  return pairs.filter(([, got, want]) => !same(got, want));
}

describe('a report this app wrote, read back', async () => {
  const { records, images } = annualRecords();
  const bytes = await writeWord(layoutReport(records, TODAY), images.read, rasteriseSvg);
  const read = readWord(bytes);
  if (!read.ok) throw new Error(read.error.message);
  const result = importFile(read, { today });
  if (!result.ok) throw new Error(result.error.message);

  it('gives its figures, names and texts', () => {
    const pairs: Pair[] = [];
    const { report } = records;
    for (const key of [
      'kind',
      'year',
      'planYear',
      'title',
      'subtitle',
      'recipient',
      'cluster',
      'hub',
      'agreement',
      'mainGoal',
      'slogan',
      'sloganSubline',
      'closingLine',
      'statusDate',
    ] as const)
      pairs.push([`report.${key}`, result.report[key], report[key]]);
    for (const section of records.sections) {
      const got = result.sections.find((each) => each.key === section.key);
      pairs.push([`section ${section.key}`, got?.key, section.key]);
    }
    records.highlights.forEach((each, at) =>
      pairs.push(
        [`highlight ${at}`, result.highlights[at]?.leadPhrase, each.leadPhrase],
        [`outcome ${at}`, result.highlights[at]?.outcome, each.outcome],
      ),
    );
    records.priorities.forEach((each, at) => {
      const got = result.priorities[at];
      pairs.push(
        [`priority ${at}`, got?.title, each.title],
        [`share ${at}`, got?.resourceShare, each.resourceShare],
      );
    });
    records.planItems.forEach((each, at) => {
      const got = result.planItems[at];
      pairs.push(
        [`plan ${at}`, got?.title, each.title],
        [`deliverables ${at}`, got?.deliverables.map(plainText), each.deliverables.map(plainText)],
      );
    });
    for (const each of records.activities.filter((activity) => activity.includeInReport)) {
      const got = result.activities.find(
        (other) => other.kind === each.kind && fold(other.title) === fold(each.title),
      );
      pairs.push([`activity ${each.title}`, got?.title, each.title]);
      if (each.kind === 'network' && got?.kind === 'network')
        pairs.push(
          ['members', got.participants, each.participants],
          ['note', got.participantsNote, each.participantsNote],
          ['meetings', got.meetingsPerYear, each.meetingsPerYear],
        );
      if (each.kind === 'event' && got?.kind === 'event')
        pairs.push(
          ['guests', got.participants, each.participants],
          ['stands', got.exhibitors, each.exhibitors],
          ['date', got.date, each.date],
          ['venue', got.venue, each.venue],
          ['programme', got.programme, each.programme],
        );
      if (each.kind === 'project' && got?.kind === 'project')
        pairs.push(
          ['purpose', plainText(got.purpose), plainText(each.purpose)],
          ['target', got.targetGroups.primary, each.targetGroups.primary],
          ['stage', got.stage, each.stage],
        );
    }
    for (const each of records.fundingApplications) {
      const got = result.fundingApplications.find(
        (other) =>
          fold(other.title) === fold(each.title) || (each.acronym !== '' && other.acronym === each.acronym),
      );
      for (const key of ['stage', 'support', 'regionShare', 'totalBudget', 'allocated', 'acronym'] as const)
        pairs.push([`${each.title} ${key}`, got?.[key], each[key]]);
    }
    for (const each of records.testimonials.filter(({ consent }) => consent.status === 'given')) {
      const got = result.testimonials.find((other) => fold(other.person) === fold(each.person));
      pairs.push(
        [`quote of ${each.person}`, got?.quote, each.quote],
        ['organisation', got?.organisation, each.organisation],
      );
    }
    const wrong = missing(pairs);
    expect(pairs.length).toBeGreaterThan(80);
    expect(wrong.length / pairs.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.05);
  });

  it('loses none of its words', () => {
    const gone = lostWords(outlineText(read.outline), result).filter((word) => !FORM.has(word));
    expect(gone).toEqual([]);
  });
});

describe('a final report this app wrote, read back', async () => {
  const records = finalRecords();
  const bytes = await writeWord(layoutReport(records, TODAY), () => new Uint8Array(), rasteriseSvg);
  const result = importFile(readWord(bytes), { today });
  if (!result.ok) throw new Error(result.error.message);

  it('gives its head, financing and indicators exactly', () => {
    const { finalProject: want } = records;
    const got = result.finalProject;
    const pairs: Pair[] = [
      ...(
        ['projectTitle', 'journalNumber', 'growthForum', 'periodFrom', 'periodTo', 'totalCost'] as const
      ).map((key): Pair => [key, got?.[key], want?.[key]]),
      ['amounts', got?.financing.map((line) => line.amount), want?.financing.map((line) => line.amount)],
      ['sources', got?.financing.map((line) => line.source), want?.financing.map((line) => line.source)],
      [
        'sections',
        result.sections.map(({ key, body }) => [key, plainText(body)]),
        records.sections.map(({ key, body }) => [key, plainText(body)]),
      ],
      [
        'indicators',
        result.indicators.map(({ label, target, actual }) => [label, target, actual]),
        records.indicators.map(({ label, target, actual }) => [label, target, actual]),
      ],
    ];
    expect(missing(pairs)).toEqual([]);
  });
});

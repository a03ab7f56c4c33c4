import { describe, expect, it } from 'vitest';
import { reportRecords } from '#shared/domain/records.ts';
import { doubt } from '#shared/import/doubt.ts';
import { importFile } from '#shared/import/importFile.ts';
import { readWord } from '#shared/word/read/readWord.ts';
import { abbreviated2018 } from '#tests/fixtures/strangers/abbreviated2018.ts';
import { byHand2019 } from '#tests/fixtures/strangers/byHand2019.ts';
import { englishTemplateFinal } from '#tests/fixtures/strangers/englishTemplateFinal.ts';
import { formFinal } from '#tests/fixtures/strangers/formFinal.ts';
import { mixed2017 } from '#tests/fixtures/strangers/mixed2017.ts';
import { prose2021 } from '#tests/fixtures/strangers/prose2021.ts';
import { proseFinal } from '#tests/fixtures/strangers/proseFinal.ts';
import { scoreStranger } from '#tests/fixtures/strangers/score.ts';
import { shortFinal } from '#tests/fixtures/strangers/shortFinal.ts';
import { tables2024 } from '#tests/fixtures/strangers/tables2024.ts';
import { tidy2022 } from '#tests/fixtures/strangers/tidy2022.ts';
import { typed2025 } from '#tests/fixtures/strangers/typed2025.ts';
import { buildDocx } from '#tests/fixtures/word/buildDocx.ts';

const strangers = [
  tidy2022,
  byHand2019,
  tables2024,
  prose2021,
  abbreviated2018,
  englishTemplateFinal,
  proseFinal,
  formFinal,
  mixed2017,
  typed2025,
  shortFinal,
];

describe.each(strangers)('$name', (stranger) => {
  const result = importFile(readWord(buildDocx(stranger.parts)), { today: new Date('2026-01-01') });
  if (!result.ok) throw new Error(result.error.message);
  const score = scoreStranger(stranger, result);

  it('gives at least 95 % of its facts, makes up no record, and loses no word', () => {
    const told = JSON.stringify(score, null, 1);
    expect(score.wrong.length / score.facts, told).toBeLessThanOrEqual(0.05);
    expect(score.madeUp, told).toEqual([]);
    expect(score.lost, told).toEqual([]);
  });

  it('gives records the domain accepts', () => {
    expect(reportRecords.safeParse({ ...result, images: [] }).error).toBeUndefined();
  });
});

it('says of a day without a year that its year is the report’s', () => {
  const result = importFile(readWord(buildDocx(prose2021.parts)), { today: new Date('2026-01-01') });
  if (!result.ok) throw new Error(result.error.message);
  const doubts = new Map(result.activities.map((each) => [each.title, each.doubts]));
  expect(doubts.get('Innovationsaften')).toContain(doubt.dateYear);
  expect(doubts.get('Forårskonferencen')).not.toContain(doubt.dateYear);
});

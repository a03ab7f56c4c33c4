import { describe, expect, it } from 'vitest';
import { indicator } from '#shared/domain/indicator.ts';
import { indicatorSentence } from '#shared/domain/indicatorSentence.ts';
import { journalNumberProblem } from '#shared/domain/journalNumberProblem.ts';
import { labelChoices } from '#shared/domain/labelChoices.ts';
import { formatPeriodLength } from '#shared/domain/periodLength.ts';
import { periodProblem } from '#shared/domain/periodProblem.ts';
import { reportTitle } from '#shared/domain/reportTitle.ts';

describe('periodLength', () => {
  it.each([
    ['2019-05-01', '2021-04-30', '24 måneder'],
    ['2019-05-01', '2021-05-01', '24 måneder og 1 dag'],
    ['2020-02-01', '2020-02-29', '1 måned'],
    ['2020-01-31', '2020-02-29', '1 måned og 1 dag'],
    ['2021-03-05', '2021-03-05', '1 dag'],
    ['2021-12-15', '2022-03-20', '3 måneder og 6 dage'],
    ['2021-04-30', '2019-05-01', ''],
    [null, '2019-05-01', ''],
  ])('%s to %s is %s', (from, to, length) => {
    expect(formatPeriodLength(from, to)).toBe(length);
  });

  it('wonders about years far off and periods far too long', () => {
    expect(periodProblem('0219-05-01', '2021-04-30')).toContain('Årstallet');
    expect(periodProblem('1999-05-01', '2021-04-30')).toContain('264 måneder');
    expect(periodProblem('2019-05-01', '2021-04-30')).toBeNull();
  });
});

describe('journalNumberProblem', () => {
  it.each(['RFDK-19-0016', 'ESFDK-20-0102', '2019-123456', '20/1234', '9090-00012B', '19-5-1-42', ''])(
    'has nothing to say of %s',
    (number) => expect(journalNumberProblem(number)).toBeNull(),
  );

  it.each([
    ['rfdk-19-16', 'RFDK-19-0016'],
    ['RFDK 19 0016', 'RFDK-19-0016'],
    ['RFDK19-0016', 'RFDK-19-0016'],
    ['kommer senere', 'tal i sig'],
    ['RFDK--19?', 'bogstaver og tal'],
  ])('asks about %s', (number, said) => expect(journalNumberProblem(number)).toContain(said));
});

describe('labelChoices', () => {
  it('offers each word of a label that was never chosen', () => {
    expect(labelChoices('Medfinansiering fra EU’s Socialfond/Regionalfond (kr.)')).toEqual([
      'Medfinansiering fra EU’s Socialfond (kr.)',
      'Medfinansiering fra EU’s Regionalfond (kr.)',
    ]);
  });

  it.each([
    'Medfinansiering fra region',
    'Tilskud fra Eksempel A/S',
    'Kommune og/eller region',
    'Støtte 1/2',
  ])('asks nothing of %s', (label) => expect(labelChoices(label)).toEqual([]));
});

describe('reportTitle', () => {
  it.each([
    [{ kind: 'final', title: 'Slutrapport', subtitle: 'Ældre og sundhed' }, 'Ældre og sundhed'],
    [{ kind: 'final', title: 'Slutrapport', subtitle: ' ' }, 'Slutrapport'],
    [{ kind: 'final', title: 'Sundhed i nord', subtitle: 'Slutrapport' }, 'Sundhed i nord'],
    [{ kind: 'annual', title: '', subtitle: 'Samarbejdet' }, ''],
  ] as const)('%o: %s', (fields, said) => expect(reportTitle(fields)).toBe(said));
});

describe('indicatorSentence', () => {
  const one = (fields: object) =>
    indicatorSentence(indicator.parse({ id: 'a', reportId: 'r', label: 'Nye medlemmer', ...fields }));

  it.each([
    [
      { label: 'Virksomheder, der svarede på undersøgelsen', unit: 'antal', target: 120, actual: 226 },
      '226 virksomheder svarede på undersøgelsen mod et mål på 120.',
    ],
    [
      { label: 'Virksomheder, der svarede', unit: 'virksomheder', target: 120, actual: 226 },
      '226 virksomheder svarede mod et mål på 120.',
    ],
    [{ target: 35, actual: 46 }, 'Projektet nåede 46 nye medlemmer mod et mål på 35.'],
    [{ target: 35, actual: 35 }, 'Projektet nåede 35 nye medlemmer, præcis som målet var.'],
    [{ label: 'Antal deltagere', actual: 1543 }, 'Projektet nåede 1.543 deltagere.'],
    [{ label: 'EU-ansøgninger', target: 4, actual: 5 }, 'Projektet nåede 5 EU-ansøgninger mod et mål på 4.'],
    [
      {
        label: 'Deltagere i samarbejdsprojekter',
        target: 85,
        actual: 50,
        actualQualifier: 'atLeast',
        explanation: 'Kun få svarede på opfølgningen',
      },
      'Projektet nåede mindst 50 deltagere i samarbejdsprojekter. Målet på 85 blev dermed ikke nået. Kun få svarede på opfølgningen.',
    ],
    [
      { label: 'Tilfredshed blandt deltagerne', unit: '%', target: 80, actual: 92.5 },
      'Resultatet for tilfredshed blandt deltagerne blev 92,5 % mod et mål på 80.',
    ],
  ])('%o: %s', (fields, sentence) => expect(one(fields)).toBe(sentence));

  it('says nothing before something was reached', () => {
    expect(one({ target: 35 })).toBeNull();
    expect(one({ label: ' ', actual: 5 })).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { logoColumns } from '#shared/report/design/logoColumns.ts';
import { titleScale } from '#shared/report/design/titleScale.ts';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { textColumns } from '#shared/report/layouts/parts/textColumns.ts';
import { finalRecords } from '#tests/fixtures/report/finalRecords.ts';

describe('the title of a cover', () => {
  it('is set smaller the longer it is, or its longest word', () => {
    const lengths = [20, 80, 100, 170, 400].map((length) => titleScale('ord '.repeat(length / 4)));
    expect(lengths).toEqual([1, 1, 0.82, 0.66, 0.5]);
    expect(titleScale('Sundhedsdatasamarbejdsaftaleevaluering')).toBeLessThan(1);
  });

  it('names the project in the file and on its pages, once', () => {
    const records = finalRecords();
    const titled = (title: string) =>
      layoutReport({ ...records, report: { ...records.report, title } }, '2023-12-01');
    const { title, runningTitle } = titled('Slutrapport');
    expect([title, runningTitle]).toEqual(Array(2).fill('Slutrapport: Klyngeorganisation for bedre sundhed'));
    const own = 'Slutrapport for Klyngeorganisation for bedre sundhed';
    expect(titled(own).title).toBe(own);
  });
});

describe('rows of logos', () => {
  it('are as even as they can be', () => {
    expect([0, 1, 2, 4, 5, 7, 8, 9].map(logoColumns)).toEqual([0, 1, 2, 4, 3, 4, 4, 3]);
  });
});

describe('the columns of a table somebody wrote', () => {
  it('give the room to the text', () => {
    const { widths } = textColumns([
      ['Fase', 'Indhold', 'Status'],
      ['1. Behov', 'Fælles beskrivelse af, hvad borgerne har brug for', 'Gennemført'],
    ]);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1);
    expect(widths[1]).toBeGreaterThan(2 * widths[0]!);
    expect(widths[2]).toBeGreaterThan(widths[0]!);
  });

  it('stand with figures under each other, whatever the header says', () => {
    const { align } = textColumns([
      ['Sted', 'Antal', 'Beløb', 'År og by', ''],
      ['Aalborg', 'ca. 350', '1.308.060,57 kr.', '2023 Hobro', ''],
      ['Hjørring', '–', '7,3 mio. DKK', '2022', ''],
    ]);
    expect(align).toEqual(['left', 'right', 'right', 'left', 'left']);
  });

  it('are there for a table of one empty cell', () => {
    expect(textColumns([['']])).toEqual({ widths: [1], align: ['left'] });
  });
});

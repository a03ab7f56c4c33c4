import { expect, it } from 'vitest';
import { layoutReport } from '#shared/report/layouts/layoutReport.ts';
import { finalRecords } from '#tests/fixtures/report/finalRecords.ts';
import { outlineText } from '#tests/fixtures/report/outlineText.ts';

const outline = layoutReport(finalRecords(), '2021-06-30');
const text = outlineText(outline);

it('opens with the project in label and value and a line for each source of financing', () => {
  const value = (label: string) => text[text.indexOf(label) + 1];
  expect(value('Projekttitel')).toBe('Klyngeorganisation for bedre sundhed');
  expect(value('Journalnummer')).toBe('RFDK-19-0016');
  expect(value('Vækstforum')).toBe('Syddanmark');
  expect(value('Projektperiode')).toBe('01.05.2019-30.04.2021 (24 måneder)');
  expect(value('Samlede projektudgifter (kr.)')).toBe('5.501.928,76');
  expect(text.join(' · ')).toContain(
    'Medfinansiering fra region (kr.) · Erhvervsfremmemidler · 1.308.060,57',
  );
  expect(text.join(' · ')).toContain('I alt · 5.501.928,76');
});

it('sets what was reached against what was promised', () => {
  expect(text.join(' · ')).toContain('Svar på behovsanalysen · 120 · 226 · +106 · 188 %');
  expect(text.join(' · ')).toContain('Deltagere i samarbejdsprojekter · 85 · mindst 50 · −35 · 58 %');
  expect(text).toContain(
    'Deltagere i samarbejdsprojekter: Flere er formentlig nået, men ikke målt. Dokumentation: Opfølgende spørgeskema.',
  );
});

it('has its four chapters, numbered, and no draft mark once it is submitted', () => {
  const numbers = outline.blocks.flatMap((block) => (block.type === 'heading' ? (block.number ?? []) : []));
  expect(numbers).toEqual(['1', '2', '3', '4']);
  expect(outline.draft).toBeNull();
});

import { LevelFormat, LevelSuffix } from 'docx';
import type { ILevelsOptions, INumberingOptions, IParagraphStyleOptions } from 'docx';
import type { ReportDesign } from '#shared/report/design/reportDesign.ts';
import { styleIds } from './styleIds.ts';

/** The numberings of our files, by the reference the docx library knows them by. */
export const numberings = {
  headings: 'headings',
  bullets: 'bullets',
  numbers: 'numbers',
  tableBullets: 'tableBullets',
  tableNumbers: 'tableNumbers',
} as const;

/** Word has nine levels of a list; what is nested deeper stands on the ninth. */
export const DEEPEST_LEVEL = 8;

const BULLETS = ['•', '–', '▪'];

function bulletLevels(design: ReportDesign, step: number): ILevelsOptions[] {
  return Array.from({ length: DEEPEST_LEVEL + 1 }, (_, level) => ({
    level,
    format: LevelFormat.BULLET,
    text: BULLETS[level % BULLETS.length] ?? '•',
    style: {
      run: { color: design.colours.accent, font: design.fonts.body },
      paragraph: { indent: { left: step * (level + 1), hanging: step } },
    },
  }));
}

function numberLevels(design: ReportDesign, step: number): ILevelsOptions[] {
  const formats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];
  return Array.from({ length: DEEPEST_LEVEL + 1 }, (_, level) => ({
    level,
    format: formats[level % formats.length] ?? LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    style: {
      run: { color: design.colours.accent, bold: true },
      paragraph: { indent: { left: step * (level + 1), hanging: step } },
    },
  }));
}

function headingLevels(design: ReportDesign): ILevelsOptions[] {
  return styleIds.headings.map((style, level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: Array.from({ length: level + 1 }, (_, above) => `%${above + 1}`).join('.'),
    suffix: LevelSuffix.TAB,
    style: {
      style,
      run: { color: design.colours.accent },
      paragraph: { indent: { left: 680, hanging: 680 } },
    },
  }));
}

/** Headings numbered as one outline, and the lists of text and of table cells. */
export function listNumberings(design: ReportDesign): INumberingOptions {
  return {
    config: [
      { reference: numberings.headings, levels: headingLevels(design) },
      { reference: numberings.bullets, levels: bulletLevels(design, 340) },
      { reference: numberings.numbers, levels: numberLevels(design, 400) },
      { reference: numberings.tableBullets, levels: bulletLevels(design, 220) },
      { reference: numberings.tableNumbers, levels: numberLevels(design, 300) },
    ],
  };
}

/** Word's list styles and those of table cells; the numbering stands on each paragraph, so that lists can restart. */
export function listParagraphStyles(): IParagraphStyleOptions[] {
  const family = (ids: readonly string[], names: readonly string[], inTable: boolean) =>
    ids.map((id, index): IParagraphStyleOptions => ({
      id,
      name: names[index] ?? id,
      basedOn: inTable ? styleIds.tableText : 'Normal',
      quickFormat: true,
      run: {},
      paragraph: { spacing: inTable ? { after: 40 } : { after: 100 } },
    }));
  return [
    ...family(styleIds.bullets, ['List Bullet', 'List Bullet 2', 'List Bullet 3'], false),
    ...family(styleIds.numbers, ['List Number', 'List Number 2', 'List Number 3'], false),
    ...family(styleIds.tableBullets, ['Tabelpunkt', 'Tabelpunkt 2'], true),
    ...family(styleIds.tableNumbers, ['Tabelnummer', 'Tabelnummer 2'], true),
  ];
}

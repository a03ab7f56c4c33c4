import { AlignmentType, BorderStyle, LineRuleType } from 'docx';
import type { IParagraphStyleOptions, IRunStylePropertiesOptions } from 'docx';
import type { ReportDesign } from '#shared/report/design/reportDesign.ts';
import { textWidth } from '#shared/report/design/reportDesign.ts';
import { band } from './band.ts';
import { coverStyles } from './coverStyles.ts';
import { style } from './paragraphStyle.ts';
import { styleIds } from './styleIds.ts';

function textStyles({ colours, size }: ReportDesign): IParagraphStyleOptions[] {
  return [
    style(
      styleIds.lead,
      'Indledning',
      { color: colours.accent, size: size.body + 3 },
      { spacing: { after: 180 } },
    ),
    style(
      styleIds.goal,
      'Hovedmål',
      { color: colours.accent, size: 34, bold: true },
      {
        alignment: AlignmentType.CENTER,
        indent: { left: 700, right: 700 },
        spacing: { before: 420, after: 420 },
        keepLines: true,
      },
    ),
    style(
      styleIds.closing,
      'Afslutning',
      { color: colours.accent, italics: true, size: 26 },
      { spacing: { before: 360 } },
    ),
    style(
      styleIds.note,
      'Note',
      { color: colours.muted, size: size.small },
      { spacing: { before: 60, after: 40 } },
    ),
    style(
      styleIds.label,
      'Etiket',
      { color: colours.accent, bold: true, size: size.body },
      { spacing: { before: 200, after: 60 }, keepNext: true },
    ),
    style(
      styleIds.quote,
      'Quote',
      { color: colours.primary, italics: true, size: 25 },
      {
        border: { left: { style: BorderStyle.SINGLE, size: 24, color: colours.accent, space: 14 } },
        indent: { left: 400, right: 400 },
        spacing: { before: 240, after: 0, line: 288, lineRule: LineRuleType.AUTO },
        keepNext: true,
        keepLines: true,
      },
    ),
    style(
      styleIds.quoteSource,
      'Citatkilde',
      { color: colours.muted, size: size.table },
      {
        border: { left: { style: BorderStyle.SINGLE, size: 24, color: colours.accent, space: 14 } },
        indent: { left: 400, right: 400 },
        spacing: { before: 0, after: 0, line: 252, lineRule: LineRuleType.AUTO },
        keepLines: true,
      },
    ),
    style(
      styleIds.figure,
      'Nøgletal',
      { color: colours.primary, size: size.body },
      {
        ...band(colours.tint, 7),
        spacing: { before: 0, after: 0, line: 288, lineRule: LineRuleType.AUTO },
        keepLines: true,
      },
    ),
    style(styleIds.image, 'Billede', {}, { spacing: { before: 240, after: 80 }, keepNext: true }),
    style(
      styleIds.logo,
      'Logo',
      { color: colours.muted, size: size.small },
      {
        spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO },
      },
    ),
  ];
}

function bandStyles({ colours }: ReportDesign): IParagraphStyleOptions[] {
  const slogan = band(colours.primary, 14);
  return [
    style(
      styleIds.slogan,
      'Slogan',
      { color: colours.onPrimary, size: 32, bold: true },
      {
        ...slogan,
        alignment: AlignmentType.CENTER,
        spacing: { before: 440, after: 0 },
        keepNext: true,
        keepLines: true,
      },
    ),
    style(
      styleIds.sloganLine,
      'Sloganlinje',
      { color: colours.onPrimaryMuted, size: 24 },
      { ...slogan, alignment: AlignmentType.CENTER, spacing: { before: 0, after: 440 }, keepLines: true },
    ),
    style(
      styleIds.year,
      'Årsbånd',
      { color: colours.primary, size: 28, bold: true },
      { ...band(colours.tint, 6), spacing: { before: 320, after: 260 }, keepNext: true },
    ),
  ];
}

function tableTextStyles({ colours, size }: ReportDesign): IParagraphStyleOptions[] {
  const tight = { spacing: { before: 0, after: 40, line: 252, lineRule: LineRuleType.AUTO } };
  return [
    style(styleIds.tableText, 'Tabeltekst', { size: size.table }, tight),
    style(
      styleIds.tableHead,
      'Tabelhoved',
      { bold: true, color: colours.primary },
      { keepNext: true },
      styleIds.tableText,
    ),
    style(styleIds.tableTotal, 'Tabelsum', { bold: true, color: colours.primary }, {}, styleIds.tableText),
    style(
      styleIds.tableGap,
      'Tabelafstand',
      { size: 12 },
      { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    ),
  ];
}

function frameStyles(design: ReportDesign): IParagraphStyleOptions[] {
  const { colours, size } = design;
  const width = textWidth(design);
  const small = { color: colours.muted, size: size.small };
  const contents = (
    level: number,
    run: IRunStylePropertiesOptions,
    [left, hanging]: readonly [number, number],
    before: number,
  ) => ({
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    uiPriority: 39,
    run,
    paragraph: {
      spacing: { before, after: 40 },
      // A title of two lines stands beside its number.
      indent: { left, hanging },
    },
  });
  return [
    {
      ...style(
        styleIds.contentsHeading,
        'TOC Heading',
        {},
        { outlineLevel: 9, numbering: false, spacing: { before: 0, after: 300 } },
        'Heading1',
      ),
    },
    contents(1, { bold: true, color: colours.primary }, [440, 440], 160),
    contents(2, { color: colours.text }, [1_040, 600], 0),
    {
      ...style(styleIds.header, 'header', small, {
        // A header of two lines or with a logo still stands clear of the text.
        spacing: { after: 200, line: 240, lineRule: LineRuleType.AUTO },
        rightTabStop: width,
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: colours.rule, space: 6 } },
      }),
      next: styleIds.header,
    },
    {
      ...style(styleIds.footer, 'footer', small, { spacing: { after: 0 }, rightTabStop: width }),
      next: styleIds.footer,
    },
  ];
}

/** The paragraph styles that the docx library has no defaults for, and those of our own. */
export function paragraphStyles(design: ReportDesign): IParagraphStyleOptions[] {
  return [
    ...coverStyles(design),
    ...textStyles(design),
    ...bandStyles(design),
    ...tableTextStyles(design),
    ...frameStyles(design),
  ];
}

import { LineRuleType } from 'docx';
import type { IStylesOptions } from 'docx';
import type { ReportDesign } from '#shared/report/design/reportDesign.ts';
import { listParagraphStyles, numberings } from './listStyles.ts';
import { paragraphStyles } from './paragraphStyles.ts';
import { styleIds } from './styleIds.ts';

function defaultStyles(design: ReportDesign): NonNullable<IStylesOptions['default']> {
  const { colours, fonts, size } = design;
  const heading = (level: 0 | 1 | 2, before: number, after: number, colour: string) => ({
    name: `heading ${level + 1}`,
    run: { font: fonts.heading, size: size.heading[level], bold: true, color: colour },
    paragraph: {
      spacing: { before, after, line: 240, lineRule: LineRuleType.AUTO },
      keepNext: true,
      keepLines: true,
      outlineLevel: level,
      ...(design.numbered ? { numbering: { reference: numberings.headings, level } } : {}),
    },
  });
  return {
    document: {
      run: {
        font: fonts.body,
        size: size.body,
        color: colours.text,
        language: { value: 'da-DK', eastAsia: 'da-DK', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(0, 480, 240, colours.primary),
    heading2: heading(1, 400, 120, colours.primary),
    heading3: heading(2, 280, 80, colours.accent),
    caption: {
      run: { size: size.small, color: colours.muted, italics: false, bold: false },
      paragraph: { spacing: { before: 60, after: 280 } },
    },
    hyperlink: { run: { color: colours.accent, underline: {} } },
  };
}

/** Every style of our files but those of tables. */
export function wordStyles(design: ReportDesign): IStylesOptions {
  return {
    default: defaultStyles(design),
    paragraphStyles: [...paragraphStyles(design), ...listParagraphStyles()],
    characterStyles: [
      {
        id: styleIds.figureValue,
        name: 'Nøgletal: værdi',
        run: { bold: true, size: 30, color: design.colours.accent },
      },
    ],
  };
}

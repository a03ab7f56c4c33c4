import { AlignmentType, BorderStyle, LineRuleType } from 'docx';
import type { IParagraphStyleOptions, IParagraphStylePropertiesOptions } from 'docx';
import type { ReportDesign } from '#shared/report/design/reportDesign.ts';
import { band } from './band.ts';
import { style } from './paragraphStyle.ts';
import { styleIds } from './styleIds.ts';

/** What sets one style of cover apart from another: colours of the title's three lines, and how its paragraphs stand. */
type Setting = {
  organisation: { colour: string; paragraph: IParagraphStylePropertiesOptions };
  title: { colour: string; paragraph: IParagraphStylePropertiesOptions };
  subtitle: { colour: string; paragraph: IParagraphStylePropertiesOptions };
  /** Of all paragraphs that stand outside the title's block. */
  rest: IParagraphStylePropertiesOptions;
  logoAfter: number;
};

const titleLine = { line: 228, lineRule: LineRuleType.AUTO };

/** The title in a block of the primary colour. */
function bandSetting({ colours }: ReportDesign): Setting {
  const block = band(colours.primary, 28);
  return {
    organisation: {
      colour: colours.onPrimaryMuted,
      paragraph: { ...block, spacing: { before: 0, after: 360 } },
    },
    title: {
      colour: colours.onPrimary,
      paragraph: { ...block, spacing: { before: 0, after: 240, ...titleLine } },
    },
    subtitle: { colour: colours.onPrimaryMuted, paragraph: { ...block, spacing: { before: 0, after: 0 } } },
    rest: {},
    logoAfter: 1_700,
  };
}

/** Title on white, under a strong rule. */
function plainSetting({ colours }: ReportDesign): Setting {
  const rule = { style: BorderStyle.SINGLE, size: 36, color: colours.accent, space: 18 };
  return {
    organisation: { colour: colours.accent, paragraph: { spacing: { before: 0, after: 200 } } },
    title: {
      colour: colours.primary,
      paragraph: { border: { top: rule }, spacing: { before: 0, after: 240, ...titleLine } },
    },
    subtitle: { colour: colours.muted, paragraph: { spacing: { before: 0, after: 0 } } },
    rest: {},
    logoAfter: 2_400,
  };
}

/** Everything centred, the logo at the top. */
function logoTopSetting({ colours }: ReportDesign): Setting {
  const centred = { alignment: AlignmentType.CENTER };
  const thin = { style: BorderStyle.SINGLE, size: 8, color: colours.accent };
  return {
    organisation: { colour: colours.accent, paragraph: { ...centred, spacing: { before: 0, after: 520 } } },
    title: {
      colour: colours.primary,
      paragraph: {
        ...centred,
        border: { top: { ...thin, space: 22 } },
        spacing: { before: 0, after: 240, ...titleLine },
      },
    },
    subtitle: {
      colour: colours.muted,
      paragraph: { ...centred, border: { bottom: { ...thin, space: 22 } }, spacing: { before: 0, after: 0 } },
    },
    rest: centred,
    logoAfter: 1_900,
  };
}

const settings = { band: bandSetting, plain: plainSetting, logoTop: logoTopSetting } as const;

/** The styles of the cover, as its template has them. No text boxes: what is read first stands first. */
export function coverStyles(design: ReportDesign): IParagraphStyleOptions[] {
  const { colours, fonts, size } = design;
  const { organisation, title, subtitle, rest, logoAfter } = settings[design.cover](design);
  const facts =
    design.cover === 'logoTop' ? {} : { indent: { left: 1_700, hanging: 1_700 }, leftTabStop: 1_700 };
  return [
    style(styleIds.coverLogo, 'Forside: logo', {}, { ...rest, spacing: { before: 0, after: logoAfter } }),
    style(
      styleIds.coverOrganisation,
      'Forside: organisation',
      { color: organisation.colour, size: 26, characterSpacing: 12 },
      { ...organisation.paragraph, keepNext: true },
    ),
    style(
      styleIds.title,
      'Title',
      { color: title.colour, size: size.title, bold: true, font: fonts.heading },
      { ...title.paragraph, keepNext: true, keepLines: true },
    ),
    style(styleIds.subtitle, 'Subtitle', { color: subtitle.colour, size: 32 }, subtitle.paragraph),
    style(
      styleIds.coverRecipient,
      'Forside: modtager',
      { color: colours.primary, size: 30, bold: true },
      { ...rest, spacing: { before: 640, after: 200 } },
    ),
    style(
      styleIds.coverFact,
      'Forside: oplysning',
      { color: colours.text, size: size.body },
      { ...rest, ...facts, spacing: { before: 0, after: 80 } },
    ),
    style(
      styleIds.draft,
      'Udkast',
      { color: colours.accent, size: size.body, bold: true, characterSpacing: 10 },
      { ...rest, spacing: { before: 480, after: 0 } },
    ),
  ];
}

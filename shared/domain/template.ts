import { z } from 'zod';
import { LEAST_CONTRAST, WHITE, colour, contrast, readableShade } from './colour.ts';
import { funderTemplate } from './funderTemplate.ts';
import { placeholders, unknownPlaceholders } from './placeholders.ts';
import { sectionKey } from './section.ts';
import { recordId, recordRef, shortText } from './text.ts';
import { wordTemplate } from './wordTemplate.ts';

/** Fonts that Word has wherever it runs, or that every reader has a like of. */
export const fontName = z.enum([
  'Aptos',
  'Arial',
  'Calibri',
  'Cambria',
  'Georgia',
  'Segoe UI',
  'Tahoma',
  'Times New Roman',
  'Trebuchet MS',
  'Verdana',
]);
export type FontName = z.infer<typeof fontName>;

/** How the cover is set: the title in a block of colour, plain under a rule, or the logo centred over a centred title. */
export const coverStyle = z.enum(['band', 'plain', 'logoTop']);
export type CoverStyle = z.infer<typeof coverStyle>;

/** Where the logo stands. */
export const logoPlace = z.enum(['cover', 'header', 'coverAndHeader', 'none']);

function decimals(value: number): string {
  return value.toFixed(1).replace('.', ',');
}

/** Why a colour is too light for text on white, in Danish, and the nearest shade that is not; null for one that is dark enough. */
export function weakColour(rgb: string): { message: string; shade: string } | null {
  const measured = contrast(rgb, WHITE);
  if (measured >= LEAST_CONTRAST) return null;
  const shade = readableShade(rgb);
  // Rounded down, so that 4,46 is not said to be 4,5.
  const shown = decimals(Math.floor(measured * 10) / 10);
  return {
    shade,
    message: `Farven er for lys til tekst: kontrasten til hvid er ${shown}:1 og skal være mindst ${decimals(LEAST_CONTRAST)}:1. #${shade} er mørk nok.`,
  };
}

/** A colour for text: dark enough to be read on white, and white on it (WCAG 2.1, 1.4.3). */
const textColour = colour.superRefine((rgb, context) => {
  const weak = weakColour(rgb);
  if (weak) context.addIssue({ code: 'custom', message: weak.message });
});

const frameText = z
  .string()
  .max(500)
  .superRefine((text, context) => {
    const [unknown] = unknownPlaceholders(text);
    if (unknown === undefined) return;
    const known = placeholders.map((name) => `{${name}}`).join(', ');
    context.addIssue({ code: 'custom', message: `${unknown} kendes ikke. Brug ${known}.` });
  });

/** A section as the template has it: where in the list it stands, and whether it is printed. */
export const sectionChoice = z.object({ key: sectionKey, shown: z.boolean().default(true) });
export type SectionChoice = z.output<typeof sectionChoice>;

const sectionChoices = z.array(sectionChoice).max(50).default([]);

/**
 * Template (skabelon): how the reports of one hub look. There is one a hub, found by cluster and hub; the defaults are
 * the cluster's own look.
 */
export const template = z.object({
  id: recordId,
  cluster: shortText,
  hub: shortText,
  primaryColour: textColour.default('0B3954'),
  accentColour: textColour.default('0A7280'),
  /** Behind figures and table heads; null for one that follows the accent. Made lighter in print when text needs it. */
  tintColour: colour.nullable().default(null),
  headingFont: fontName.default('Calibri'),
  bodyFont: fontName.default('Calibri'),
  /** Null for the logo of the cluster itself. */
  logoId: recordRef,
  logoPlace: logoPlace.default('cover'),
  coverStyle: coverStyle.default('band'),
  headerText: frameText.default('{titel}'),
  footerText: frameText.default(''),
  numberHeadings: z.boolean().default(true),
  /** The sections of each kind of report in their order; those not named stand where they usually do. */
  sections: z.object({ annual: sectionChoices, final: sectionChoices }).default({ annual: [], final: [] }),
  wordTemplate: wordTemplate.nullable().default(null),
  /** What the funder of the hub's projects asks of their final reports. */
  funder: funderTemplate.prefault({}),
});
export type Template = z.output<typeof template>;

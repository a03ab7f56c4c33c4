import type { CoverStyle } from '#shared/domain/template.ts';

/** How a report looks, in Word and on the screen: colours as RRGGBB, sizes in half-points, lengths in twips (1/1440 inch). */
export type ReportDesign = {
  fonts: { body: string; heading: string };
  colours: {
    /** Headings, the cover, the slogan. */
    primary: string;
    /** Rules, numbers, labels; dark enough for text on white (4.5 : 1). */
    accent: string;
    /** Behind figures and years; light enough for text in `primary` and `accent`. */
    tint: string;
    text: string;
    /** Captions, notes, header and footer; still 4.5 : 1 on white. */
    muted: string;
    rule: string;
    onPrimary: string;
    onPrimaryMuted: string;
  };
  size: { body: number; small: number; table: number; heading: [number, number, number]; title: number };
  page: {
    width: number;
    height: number;
    margin: { top: number; right: number; bottom: number; left: number; header: number; footer: number };
  };
  cover: CoverStyle;
  /** Whether headings carry numbers. */
  numbered: boolean;
};

/** The cluster's look: deep blue and teal, much white, A4. */
export const clusterDesign: ReportDesign = {
  fonts: { body: 'Calibri', heading: 'Calibri' },
  colours: {
    primary: '0B3954',
    accent: '0A7280',
    tint: 'E6F2F3',
    text: '22313B',
    muted: '55656F',
    rule: 'C5D3D8',
    onPrimary: 'FFFFFF',
    onPrimaryMuted: 'BFE3E6',
  },
  size: { body: 22, small: 18, table: 20, heading: [40, 28, 24], title: 68 },
  page: {
    width: 11_906,
    height: 16_838,
    margin: { top: 1_644, right: 1_361, bottom: 1_474, left: 1_361, header: 737, footer: 680 },
  },
  cover: 'band',
  numbered: true,
};

/** The width of the text between the margins, in twips. */
export function textWidth(design: ReportDesign): number {
  return design.page.width - design.page.margin.left - design.page.margin.right;
}

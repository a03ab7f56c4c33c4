import { textWidth } from '#shared/report/design/reportDesign.ts';
import type { ReportDesign } from '#shared/report/design/reportDesign.ts';

/** Twips (1/1440 inch) → CSS px (1/96 inch). */
export function px(twips: number): number {
  return twips / 15;
}

/** Half-points → CSS px. */
export function textPx(halfPoints: number): number {
  return (halfPoints * 2) / 3;
}

/** The sheet on the screen, in CSS px at full size. */
export type Sheet = {
  width: number;
  height: number;
  top: number;
  left: number;
  header: number;
  footer: number;
  textWidth: number;
  textHeight: number;
  /** Between two sheets. */
  gap: number;
};

/** The sheet of a design. */
export function sheetOf(design: ReportDesign): Sheet {
  const { width, height, margin } = design.page;
  return {
    width: px(width),
    height: px(height),
    top: px(margin.top),
    left: px(margin.left),
    header: px(margin.header),
    footer: px(margin.footer),
    textWidth: px(textWidth(design)),
    textHeight: px(height - margin.top - margin.bottom),
    gap: 28,
  };
}

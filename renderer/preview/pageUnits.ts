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

/** What stands over and under the text, in twips. */
export type FrameHeights = { header: number; footer: number };

/** The sheet of a design; a header or footer that needs more than its margin takes it from the text. */
export function sheetOf(design: ReportDesign, frames: FrameHeights = { header: 0, footer: 0 }): Sheet {
  const { width, height, margin } = design.page;
  const top = Math.max(margin.top, frames.header === 0 ? 0 : margin.header + frames.header);
  const bottom = Math.max(margin.bottom, frames.footer === 0 ? 0 : margin.footer + frames.footer);
  return {
    width: px(width),
    height: px(height),
    top: px(top),
    left: px(margin.left),
    header: px(margin.header),
    footer: px(margin.footer),
    textWidth: px(textWidth(design)),
    textHeight: px(height - top - bottom),
    gap: 28,
  };
}

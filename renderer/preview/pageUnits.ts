import { clusterDesign, textWidth } from '#shared/report/design/reportDesign.ts';

/** Twips (1/1440 inch) → CSS px (1/96 inch). */
export function px(twips: number): number {
  return twips / 15;
}

/** Half-points → CSS px. */
export function textPx(halfPoints: number): number {
  return (halfPoints * 2) / 3;
}

const { page } = clusterDesign;

/** The sheet on the screen, in CSS px at full size. */
export const sheet = {
  width: px(page.width),
  height: px(page.height),
  top: px(page.margin.top),
  left: px(page.margin.left),
  header: px(page.margin.header),
  footer: px(page.margin.footer),
  textWidth: px(textWidth(clusterDesign)),
  textHeight: px(page.height - page.margin.top - page.margin.bottom),
  /** Between two sheets. */
  gap: 28,
};

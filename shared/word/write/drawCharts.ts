import { chartSvg } from '#shared/report/charts/chartSvg.ts';
import type { ChartBlock, Outline } from '#shared/report/outline/outline.ts';
import type { ChartPictures } from './writeContext.ts';

/** Draws an SVG file as a PNG `width` px wide; it may need time to get ready. */
export type Rasterise = (svg: string, width: number) => Promise<Uint8Array>;

/** 300 dots to the inch of paper, which a chart's px are 96 of. */
const PRINT = 300 / 96;

/**
 * Every chart of a report as SVG and PNG.
 * @throws when there is a chart and nobody to draw its PNG, and whatever `rasterise` throws.
 */
export async function drawCharts(
  outline: Outline,
  rasterise: Rasterise | undefined,
): Promise<(block: ChartBlock) => ChartPictures> {
  const pictures = new Map<ChartBlock, ChartPictures>();
  for (const block of outline.blocks) {
    if (block.type !== 'chart') continue;
    if (!rasterise) throw new Error('Rapporten har et diagram, og ingen kan tegne det som billede');
    const svg = chartSvg(block.drawing, outline.design.fonts.body);
    const png = await rasterise(svg, Math.round(block.drawing.width * PRINT));
    pictures.set(block, { svg: new TextEncoder().encode(svg), png });
  }
  return (block) => {
    const found = pictures.get(block);
    if (!found) throw new Error('Diagrammet er ikke med i rapporten');
    return found;
  };
}

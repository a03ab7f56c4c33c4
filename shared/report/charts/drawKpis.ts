import type { ChartColours } from './chartColours.ts';
import type { ChartDrawing, ChartShape } from './chartDrawing.ts';
import { wrapText } from './wrapText.ts';

/** A key figure over the years: `value` null where it is not known; `word` is "ca." or the like. */
export type ChartedKpi = {
  label: string;
  years: { year: number; value: number | null; figure: string; word: string }[];
};

const GAP = 26;
const LABEL = { size: 13, line: 16 };
const FIGURE = 12.5;
const WORD = 10;
const YEAR = 11;
/** The tallest bar, and what stands over it. */
const BAR = 64;
const OVER_BAR = 30;
const UNDER_BAR = 18;
const WIDEST_BAR = 34;

function columnsFor(kpis: readonly ChartedKpi[]): number {
  const years = Math.max(...kpis.map((kpi) => kpi.years.length));
  return Math.min(kpis.length, years > 3 ? 2 : 3);
}

/** One panel's bars and their labels, from its left edge and the line the bars stand on. */
function bars(
  kpi: ChartedKpi,
  left: number,
  base: number,
  width: number,
  colours: ChartColours,
): ChartShape[] {
  const slot = width / kpi.years.length;
  const most = Math.max(...kpi.years.map(({ value }) => value ?? 0));
  return kpi.years.flatMap(({ year, value, figure, word }, index): ChartShape[] => {
    const centre = left + slot * (index + 0.5);
    const now = index === kpi.years.length - 1;
    const height = most === 0 || value === null ? 0 : (value / most) * BAR;
    const bar = Math.min(WIDEST_BAR, slot * 0.64);
    const text = (y: number, shown: string, size: number, fill: string, bold: boolean): ChartShape => ({
      type: 'text',
      x: centre,
      y,
      text: shown,
      size,
      fill,
      anchor: 'middle',
      bold,
    });
    return [
      ...(height > 0
        ? [
            {
              type: 'rect' as const,
              x: centre - bar / 2,
              y: base - height,
              width: bar,
              height,
              fill: now ? colours.strong : colours.soft,
            },
          ]
        : []),
      ...(word === '' ? [] : [text(base - height - 5 - FIGURE, word, WORD, colours.muted, false)]),
      text(base - height - 5, figure, FIGURE, now ? colours.strong : colours.text, now),
      text(base + 14, String(year), YEAR, now ? colours.strong : colours.muted, now),
    ];
  });
}

/**
 * Key figures over the years as small bar charts side by side, each from zero and to its own scale, every bar with its
 * figure; the last year stands out by its shade. `width` in px; at least one figure, each with at least one year.
 */
export function drawKpis(kpis: readonly ChartedKpi[], width: number, colours: ChartColours): ChartDrawing {
  const columns = columnsFor(kpis);
  const panel = (width - GAP * (columns - 1)) / columns;
  const shapes: ChartShape[] = [];
  let top = 0;
  for (let from = 0; from < kpis.length; from += columns) {
    const row = kpis.slice(from, from + columns);
    const labels = row.map((kpi) => wrapText(kpi.label, panel, LABEL.size, 2));
    const lines = Math.max(...labels.map((label) => label.length));
    const base = top + lines * LABEL.line + OVER_BAR + BAR;
    row.forEach((kpi, index) => {
      const left = index * (panel + GAP);
      shapes.push(
        ...(labels[index] ?? []).map((text, line): ChartShape => ({
          type: 'text',
          x: left,
          y: top + LABEL.size + line * LABEL.line,
          text,
          size: LABEL.size,
          fill: colours.strong,
          anchor: 'start',
          bold: true,
        })),
        ...bars(kpi, left, base, panel, colours),
        { type: 'line', x1: left, y1: base + 0.5, x2: left + panel, y2: base + 0.5, stroke: colours.rule },
      );
    });
    top = base + UNDER_BAR + GAP;
  }
  return { width, height: top - GAP + 4, shapes };
}

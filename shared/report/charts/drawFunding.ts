import type { ChartColours } from './chartColours.ts';
import type { ChartDrawing, ChartShape } from './chartDrawing.ts';
import { textLength, wrapText } from './wrapText.ts';

/** The funding of one stage; amounts in øre. */
export type ChartedFunding = {
  label: string;
  support: number;
  share: number;
  /** What is written at the bar, and under it when some of it goes to the region's own. */
  amount: string;
  shareText: string;
};

const LABELS = 0.3;
const LABEL = { size: 12.5, line: 15 };
const AMOUNT = 12.5;
const SHARE = 11;
const BAR = 20;
const ROW = 46;
/** Between a bar and its amount. */
const GAP = 8;

/**
 * The stages of funding as horizontal bars from zero, each with its amount; the part that goes to the region's own is
 * the darker piece of the bar. `width` in px; at least one stage.
 */
export function drawFunding(
  stages: readonly ChartedFunding[],
  width: number,
  colours: ChartColours,
): ChartDrawing {
  const left = width * LABELS;
  const most = Math.max(1, ...stages.map(({ support }) => support));
  const room = width - left - GAP - Math.max(...stages.map(({ amount }) => textLength(amount, AMOUNT)));
  const shapes = stages.flatMap(({ label, support, share, amount, shareText }, index): ChartShape[] => {
    const top = index * ROW + 4;
    const long = (support / most) * room;
    const dark = support === 0 ? 0 : long * Math.min(1, share / support);
    const lines = wrapText(label, left - 14, LABEL.size, 2);
    const middle = top + BAR / 2 + LABEL.size * 0.36;
    const text = (x: number, y: number, shown: string, size: number, fill: string, bold: boolean) => ({
      type: 'text' as const,
      x,
      y,
      text: shown,
      size,
      fill,
      anchor: 'start' as const,
      bold,
    });
    return [
      ...lines.map((line, number) =>
        text(
          0,
          middle + (number - (lines.length - 1) / 2) * LABEL.line,
          line,
          LABEL.size,
          colours.text,
          false,
        ),
      ),
      ...(long > 0
        ? [{ type: 'rect' as const, x: left, y: top, width: long, height: BAR, fill: colours.soft }]
        : []),
      ...(dark > 0
        ? [{ type: 'rect' as const, x: left, y: top, width: dark, height: BAR, fill: colours.strong }]
        : []),
      text(left + long + GAP, middle, amount, AMOUNT, colours.strong, true),
      ...(shareText === '' ? [] : [text(left, top + BAR + 14, shareText, SHARE, colours.muted, false)]),
    ];
  });
  const height = stages.length * ROW;
  return {
    width,
    height,
    shapes: [
      ...shapes,
      { type: 'line', x1: left - 0.5, y1: 0, x2: left - 0.5, y2: height - 4, stroke: colours.rule },
    ],
  };
}

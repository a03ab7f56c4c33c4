import { WHITE, mixColours } from '#shared/domain/colour.ts';
import type { ReportDesign } from '#shared/report/design/reportDesign.ts';

/** The colours of a chart: one family, from dark to light, so that a copy in grey says the same. */
export type ChartColours = { strong: string; soft: string; text: string; muted: string; rule: string };

/** A chart's colours from the report's own. `strong` is this year's, or the part that is pointed out. */
export function chartColours({ colours }: ReportDesign): ChartColours {
  return {
    strong: colours.primary,
    soft: mixColours(colours.accent, WHITE, 0.42),
    text: colours.text,
    muted: colours.muted,
    rule: colours.rule,
  };
}

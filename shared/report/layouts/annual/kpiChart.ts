import { kpiFigure } from '#shared/domain/countKpi.ts';
import { formatFigure, formatNumber } from '#shared/domain/figure.ts';
import type { Section } from '#shared/domain/section.ts';
import { templateOf } from '#shared/domain/templateOf.ts';
import { chartColours } from '#shared/report/charts/chartColours.ts';
import { drawKpis } from '#shared/report/charts/drawKpis.ts';
import type { ChartedKpi } from '#shared/report/charts/drawKpis.ts';
import { designOf } from '#shared/report/design/designOf.ts';
import { textWidth } from '#shared/report/design/reportDesign.ts';
import type { ChartBlock } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { keyedField, sectionField } from '../parts/chapters.ts';
import { labelWithUnit } from '../parts/labelWithUnit.ts';
import { phrases } from '../phrases.ts';
import { kpiYears } from './kpiYears.ts';

const TWIPS_PER_PX = 15;

/** More small charts than these are hard to take in, and fill a page. */
const MOST_KPIS = 12;

/** What stands before the number: "ca.", "mere end"; empty for an exact figure. */
function wordBefore(figure: string, number: string): string {
  return figure.endsWith(number) ? figure.slice(0, figure.length - number.length).trim() : '';
}

/** The key figures over the years as a chart, when the section asks for one; none while nothing is known. */
export function kpiChart(context: LayoutContext, section: Section): ChartBlock[] {
  const { records } = context;
  if (!section.chart) return [];
  const named = records.kpis.filter((kpi) => kpi.label.trim() !== '');
  const years = kpiYears(named, records.report.year);
  const charted = named
    .map((kpi): ChartedKpi => ({
      label: labelWithUnit(kpi.label, kpi.unit),
      years: years.map((year) => {
        const found = kpiFigure(kpi, year, records.report.year, records);
        if (!found) return { year, value: null, figure: phrases.none, word: '' };
        const number = formatNumber(found.value);
        const word = wordBefore(formatFigure(found.value, found.qualifier), number);
        return { year, value: found.value, figure: number, word };
      }),
    }))
    .filter((kpi) => kpi.years.some(({ value }) => value !== null))
    .slice(0, MOST_KPIS);
  if (charted.length === 0) return [];
  const design = designOf(templateOf(records));
  const figures = charted.map(({ label, years: all }) =>
    phrases.chart.kpiAlt(
      label,
      all
        .filter(({ value }) => value !== null)
        .map(({ year, figure, word }) => phrases.chart.inYear(year, `${word} ${figure}`.trim())),
    ),
  );
  const source = sectionField(section, 'chart');
  const of = keyedField(section, 'chart');
  return [
    {
      type: 'chart',
      drawing: drawKpis(charted, textWidth(design) / TWIPS_PER_PX, chartColours(design)),
      altText: phrases.chart.kpisAlt(years, figures),
      caption: phrases.chart.kpis(years),
      ...(source && of ? { source, of } : {}),
    },
  ];
}

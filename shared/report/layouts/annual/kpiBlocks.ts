import { assertNever } from '#shared/domain/assertNever.ts';
import { kpiFigure } from '#shared/domain/countKpi.ts';
import { formatFigure, formatNumber } from '#shared/domain/figure.ts';
import type { Kpi, KpiDefinition } from '#shared/domain/kpi.ts';
import { kpiDefinitionChange } from '#shared/domain/kpiDefinitionChange.ts';
import type { KpiDefinitionPart } from '#shared/domain/kpiDefinitionChange.ts';
import type { OutlineBlock, Run, Source, TableBlock } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { paragraphOf, runsCell, textCell } from '../parts/blocks.ts';
import { fieldRun } from '../parts/fieldRun.ts';
import { fillPhrase } from '../parts/fillPhrase.ts';
import { labelAndUnit, labelWithUnit } from '../parts/labelWithUnit.ts';
import { signedNumber } from '../parts/signedNumber.ts';
import { phrases } from '../phrases.ts';
import { kpiYears } from './kpiYears.ts';

function figures(context: LayoutContext, kpi: Kpi, years: readonly number[]): string[] {
  const { report } = context.records;
  const found = years.map((year) => kpiFigure(kpi, year, report.year, context.records));
  const texts = found.map((figure) =>
    figure === null ? phrases.none : formatFigure(figure.value, figure.qualifier),
  );
  if (years.length < 2) return texts;
  const [before, now] = found.slice(-2);
  return [...texts, before && now ? signedNumber(now.value - before.value) : phrases.none];
}

function kpiSource(kpi: Kpi, field: string): Source {
  return { entity: 'kpi', id: kpi.id, field };
}

function kpiTable(context: LayoutContext, kpis: readonly Kpi[]): TableBlock {
  const years = kpiYears(kpis, context.records.report.year);
  const columns = [...years.map(String), ...(years.length > 1 ? [phrases.kpi.change] : [])];
  const width = Math.min(0.16, 0.6 / columns.length);
  return {
    type: 'table',
    role: 'kpi',
    description: phrases.kpi.description(years),
    caption: phrases.caption.kpi(years),
    widths: [1 - width * columns.length, ...columns.map(() => width)],
    align: ['left', ...columns.map(() => 'right' as const)],
    header: [textCell(phrases.kpi.label), ...columns.map((text) => textCell(text))],
    rows: kpis.map((kpi) => ({
      cells: [
        runsCell(labelAndUnit(kpi, kpiSource(kpi, 'label'))),
        ...figures(context, kpi, years).map((text, at) => {
          const year = years[at];
          const noted = year !== undefined && text !== phrases.none;
          return textCell(text, noted ? { of: [kpiSource(kpi, `values.${year}.value`)] } : {});
        }),
      ],
      source: kpiSource(kpi, 'values'),
    })),
    footer: null,
  };
}

function explanations(context: LayoutContext, kpi: Kpi): OutlineBlock[] {
  const { year } = context.records.report;
  const noted = kpi.values[String(year)];
  if (!noted || noted.explanation.trim() === '') return [];
  const of = (field: string) => kpiSource(kpi, `values.${year}.${field}`);
  const target = noted.target === null ? [] : [fieldRun(formatNumber(noted.target), of('target'))];
  const runs = fillPhrase(
    [fieldRun(noted.explanation.trim(), of('explanation')), ...target],
    (explanation = '', goal) =>
      phrases.kpi.explained(labelWithUnit(kpi.label, kpi.unit), goal ?? null, explanation),
  );
  return [paragraphOf('note', runs, of('explanation'))];
}

/** What a part of the definition was before: the run that says it, and the words round it. */
type Formerly = { run: Run; phrase: (slot: string) => string };

/** How it is counted goes with the words for it: what it was counted from, or, when it was not, what it is counted from now. */
function formerCounting({ counting: now }: Kpi, { counting: before }: KpiDefinition): [string, string] {
  const counted = before.type === 'computed';
  const measure = counted ? before.measure : now.type === 'computed' ? now.measure : '';
  return [phrases.kpi.formerCounting(counted), `${counted ? 'counted' : 'byHand'}.${measure}`];
}

function formerly(kpi: Kpi, before: KpiDefinition, part: KpiDefinitionPart): Formerly {
  const whole = (text: string, field: string) => ({
    run: fieldRun(text, kpiSource(kpi, field)),
    phrase: (slot: string) => slot,
  });
  const unit = before.unit.trim();
  switch (part) {
    case 'label':
      return {
        run: fieldRun(before.label.trim(), kpiSource(kpi, 'was.label')),
        phrase: phrases.kpi.formerLabel,
      };
    case 'unit':
      if (unit === '') return whole(phrases.kpi.formerUnit(''), 'was.noUnit');
      return { run: fieldRun(unit, kpiSource(kpi, 'was.unit')), phrase: phrases.kpi.formerUnit };
    case 'counting':
      return whole(...formerCounting(kpi, before));
    default:
      return assertNever(part);
  }
}

/** Says that the earlier year's figure beside this one was defined otherwise. */
function redefinition(kpi: Kpi): OutlineBlock[] {
  const before = kpi.previousDefinition;
  const changed = kpiDefinitionChange(kpi);
  if (!before || changed.length === 0) return [];
  const parts = changed.map((part) => formerly(kpi, before, part));
  const year = fieldRun(String(before.year), kpiSource(kpi, 'was.year'));
  const runs = fillPhrase([year, ...parts.map(({ run }) => run)], (shown = '', ...slots) =>
    phrases.kpi.redefined(
      labelWithUnit(kpi.label, kpi.unit),
      shown,
      parts.map(({ phrase }, at) => phrase(slots[at] ?? '')),
    ),
  );
  return [paragraphOf('note', runs, kpiSource(kpi, 'label'))];
}

/** The KPI table, one column a year, and under it why a figure is as it is. */
export function kpiBlocks(context: LayoutContext): OutlineBlock[] {
  const kpis = context.records.kpis.filter((kpi) => kpi.label.trim() !== '');
  if (kpis.length === 0) return [];
  return [
    kpiTable(context, kpis),
    ...kpis.flatMap((kpi) => [...explanations(context, kpi), ...redefinition(kpi)]),
  ];
}

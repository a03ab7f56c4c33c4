import { formatFigure, formatNumber } from '#shared/domain/figure.ts';
import type { Indicator } from '#shared/domain/indicator.ts';
import { indicatorResult } from '#shared/domain/indicatorResult.ts';
import type { OutlineBlock, Run, Source, TableBlock } from '#shared/report/outline/outline.ts';
import { paragraphOf, runsCell, textCell } from '../parts/blocks.ts';
import { sectionBody } from '../parts/chapters.ts';
import type { SectionLayout } from '../parts/chapters.ts';
import { activityTable } from './activityTable.ts';
import { fieldRun } from '../parts/fieldRun.ts';
import { fillPhrase } from '../parts/fillPhrase.ts';
import { labelAndUnit } from '../parts/labelWithUnit.ts';
import { signedNumber } from '../parts/signedNumber.ts';
import { phrases } from '../phrases.ts';

const words = phrases.final;

function sourceOf({ id }: Indicator, field: string): Source {
  return { entity: 'indicator', id, field };
}

function row(indicator: Indicator): TableBlock['rows'][number] {
  const { target, actual } = indicator;
  const { difference, percent } = indicatorResult(indicator);
  const figure = (text: string | null, field: string) =>
    text === null ? textCell(phrases.none) : textCell(text, { of: [sourceOf(indicator, field)] });
  return {
    cells: [
      runsCell(labelAndUnit(indicator, sourceOf(indicator, 'label'))),
      figure(target === null ? null : formatNumber(target), 'target'),
      figure(actual === null ? null : formatFigure(actual, indicator.actualQualifier), 'actual'),
      textCell(difference === null ? phrases.none : signedNumber(difference)),
      textCell(percent === null ? phrases.none : words.percent(formatNumber(percent))),
    ],
    source: sourceOf(indicator, 'actual'),
  };
}

function indicatorsTable(indicators: readonly Indicator[]): TableBlock {
  return {
    type: 'table',
    role: 'indicators',
    description: words.indicatorsDescription,
    caption: phrases.caption.indicators,
    widths: [0.5, 0.1, 0.15, 0.11, 0.14],
    align: ['left', 'right', 'right', 'right', 'right'],
    header: [words.indicator, words.target, words.actual, words.difference, words.fulfilment].map((text) =>
      textCell(text),
    ),
    rows: indicators.map(row),
    footer: null,
  };
}

/** Why a figure is as it is, and what it rests on, under the table. */
function remarks(indicator: Indicator): OutlineBlock[] {
  const explanation = indicator.explanation.trim();
  const evidence = indicator.evidence.trim().replace(/\.$/, '');
  const sentences = [
    explanation === '' ? [] : [fieldRun(explanation, sourceOf(indicator, 'explanation'))],
    evidence === ''
      ? []
      : fillPhrase(
          [fieldRun(evidence, sourceOf(indicator, 'evidence'))],
          (text = '') => `${words.evidence(text)}.`,
        ),
  ].filter((runs) => runs.length > 0);
  if (sentences.length === 0) return [];
  const runs: Run[] = [
    { text: `${indicator.label.trim()}: `, bold: true },
    ...sentences.flatMap((one, at) => (at === 0 ? one : [{ text: ' ' }, ...one])),
  ];
  return [paragraphOf('note', runs, sourceOf(indicator, explanation === '' ? 'evidence' : 'explanation'))];
}

/** Chapter 2 of a final report: its text, what was done, and what was promised against what was reached. */
export const layoutResults: SectionLayout = (context, section): OutlineBlock[] => {
  const { indicators } = context.records;
  return [
    ...sectionBody(context, section),
    ...activityTable(context),
    ...(indicators.length > 0 ? [indicatorsTable(indicators)] : []),
    ...indicators.flatMap(remarks),
  ];
};

import { formatFigure, formatNumber } from '#shared/domain/figure.ts';
import type { Indicator } from '#shared/domain/indicator.ts';
import { indicatorResult } from '#shared/domain/indicatorResult.ts';
import type { OutlineBlock, TableBlock } from '#shared/report/outline/outline.ts';
import { paragraphOf, textCell } from '../parts/blocks.ts';
import { sectionBody } from '../parts/chapters.ts';
import type { SectionLayout } from '../parts/chapters.ts';
import { activityTable } from './activityTable.ts';
import { labelWithUnit } from '../parts/labelWithUnit.ts';
import { signedNumber } from '../parts/signedNumber.ts';
import { phrases } from '../phrases.ts';

const words = phrases.final;

function row(indicator: Indicator): TableBlock['rows'][number] {
  const { target, actual } = indicator;
  const { difference, percent } = indicatorResult(indicator);
  const texts = [
    labelWithUnit(indicator.label, indicator.unit),
    target === null ? phrases.none : formatNumber(target),
    actual === null ? phrases.none : formatFigure(actual, indicator.actualQualifier),
    difference === null ? phrases.none : signedNumber(difference),
    percent === null ? phrases.none : words.percent(formatNumber(percent)),
  ];
  return {
    cells: texts.map((text) => textCell(text)),
    source: { entity: 'indicator', id: indicator.id, field: 'actual' },
  };
}

function indicatorsTable(indicators: readonly Indicator[]): TableBlock {
  return {
    type: 'table',
    role: 'indicators',
    description: words.indicatorsDescription,
    widths: [0.42, 0.12, 0.18, 0.13, 0.15],
    align: ['left', 'right', 'right', 'right', 'right'],
    header: [words.indicator, words.target, words.actual, words.difference, words.fulfilment].map((text) =>
      textCell(text),
    ),
    rows: indicators.map(row),
    footer: null,
    caption: phrases.caption.indicators,
  };
}

/** Why a figure is as it is, and what it rests on, under the table. */
function remarks(indicator: Indicator): OutlineBlock[] {
  const explanation = indicator.explanation.trim();
  const evidence = indicator.evidence.trim().replace(/\.$/, '');
  const sentences = [explanation, evidence === '' ? '' : `${words.evidence(evidence)}.`];
  const text = sentences.filter((sentence) => sentence !== '').join(' ');
  if (text === '') return [];
  const runs = [{ text: `${indicator.label.trim()}: `, bold: true as const }, { text }];
  const field = explanation === '' ? 'evidence' : 'explanation';
  return [paragraphOf('note', runs, { entity: 'indicator', id: indicator.id, field })];
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

import type { Highlight } from '#shared/domain/highlight.ts';
import type { BannerBlock, ListBlock, OutlineBlock, Run, Source } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { listItem } from '../parts/blocks.ts';
import { keyedField, sectionField } from '../parts/chapters.ts';
import type { SectionLayout } from '../parts/chapters.ts';
import { fieldRun } from '../parts/fieldRun.ts';
import { imageBlocks } from '../parts/imageBlocks.ts';
import { outcomeRuns } from '../parts/outcomeRuns.ts';
import { richBlocks } from '../parts/richBlocks.ts';
import { phrases } from '../phrases.ts';
import { kpiBlocks } from './kpiBlocks.ts';
import { kpiChart } from './kpiChart.ts';

function highlightRuns(highlight: Highlight): Run[] {
  const { leadPhrase, text, outcome, reason } = highlight;
  const of = (field: string): Source => ({ entity: 'highlight', id: highlight.id, field });
  const sentence = phrases.outcome(outcome, reason);
  const parts: Run[][] = [
    [fieldRun(leadPhrase.trim(), of('leadPhrase'), { bold: true })],
    [fieldRun(text.trim(), of('text'))],
    sentence === ''
      ? []
      : outcomeRuns(sentence, phrases.outcome(outcome, ''), reason, of(`outcome.${outcome}`), of('reason')),
  ];
  return parts
    .map((runs) => runs.filter((run) => run.text !== ''))
    .filter((runs) => runs.length > 0)
    .flatMap((runs, at) => (at === 0 ? runs : [{ text: ' ' }, ...runs]));
}

/** One list a highlight, so that a click finds it; writers set neighbouring lists as one. */
function highlightList(highlight: Highlight): ListBlock {
  return {
    type: 'list',
    ordered: false,
    items: [listItem(highlightRuns(highlight))],
    source: { entity: 'highlight', id: highlight.id, field: 'text' },
  };
}

function sloganBanner(context: LayoutContext): BannerBlock[] {
  const { id, slogan, sloganSubline } = context.records.report;
  if (slogan.trim() === '') return [];
  return [
    {
      type: 'banner',
      role: 'slogan',
      text: slogan.trim(),
      subline: sloganSubline.trim(),
      source: { entity: 'report', id, field: 'slogan' },
    },
  ];
}

/** Section 2: lead-in, highlights, and the slogan over the chart and the table of KPIs. */
export const layoutOverview: SectionLayout = (context, section): OutlineBlock[] => {
  const highlights = context.records.highlights.filter((one) => highlightRuns(one).length > 0);
  const own = [
    ...richBlocks(section.body, 'lead', sectionField(section, 'body'), keyedField(section, 'body')),
    ...imageBlocks(context, section.imageIds),
    ...highlights.map(highlightList),
  ];
  // The chart is not the last: what follows the text to a new page is then more than a figure.
  const kpis = [...kpiChart(context, section), ...kpiBlocks(context)];
  // The slogan alone is no content: it stands in every new report before a word of the overview is written.
  return own.length + kpis.length === 0 ? [] : [...own, ...sloganBanner(context), ...kpis];
};

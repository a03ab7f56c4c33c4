import type { Highlight } from '#shared/domain/highlight.ts';
import type { BannerBlock, ListBlock, OutlineBlock, Run } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { listItem } from '../parts/blocks.ts';
import { sectionField } from '../parts/chapters.ts';
import type { SectionLayout } from '../parts/chapters.ts';
import { imageBlocks } from '../parts/imageBlocks.ts';
import { richBlocks } from '../parts/richBlocks.ts';
import { phrases } from '../phrases.ts';
import { kpiBlocks } from './kpiBlocks.ts';
import { kpiChart } from './kpiChart.ts';

function highlightRuns(highlight: Highlight): Run[] {
  const lead = highlight.leadPhrase.trim();
  const rest = [highlight.text.trim(), phrases.outcome(highlight.outcome, highlight.reason)]
    .filter((text) => text !== '')
    .join(' ');
  const runs: Run[] = [];
  if (lead !== '') runs.push({ text: lead, bold: true });
  if (rest !== '') runs.push({ text: lead === '' ? rest : ` ${rest}` });
  return runs;
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

/** Section 2: lead-in, highlights, and the slogan over the table and the chart of KPIs. */
export const layoutOverview: SectionLayout = (context, section): OutlineBlock[] => {
  const highlights = context.records.highlights.filter((one) => highlightRuns(one).length > 0);
  const own = [
    ...richBlocks(section.body, 'lead', sectionField(section, 'body')),
    ...imageBlocks(context, section.imageIds),
    ...highlights.map(highlightList),
  ];
  const kpis = [...kpiBlocks(context), ...kpiChart(context, section)];
  // The slogan alone is no content: it stands in every new report before a word of the overview is written.
  return own.length + kpis.length === 0 ? [] : [...own, ...sloganBanner(context), ...kpis];
};

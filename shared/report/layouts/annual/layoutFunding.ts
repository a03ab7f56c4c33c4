import type { FundingApplication, FundingStage } from '#shared/domain/fundingApplication.ts';
import { formatNumber } from '#shared/domain/figure.ts';
import { fundingTotals } from '#shared/domain/totals.ts';
import type { ListBlock, OutlineBlock, Run, Source, TableBlock } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { headingOf, listItem, paragraphOf, textCell } from '../parts/blocks.ts';
import { sectionBody } from '../parts/chapters.ts';
import type { SectionLayout } from '../parts/chapters.ts';
import { amountText } from '../parts/amountText.ts';
import { phrases } from '../phrases.ts';
import { applicationRuns } from './applicationRuns.ts';
import { fundingChart } from './fundingChart.ts';

const STAGES: readonly FundingStage[] = ['running', 'granted', 'pending', 'rejected', 'finished'];

/** One list an application, so that a click finds it. */
function applicationList(application: FundingApplication, region: string, leadsOn: boolean): ListBlock {
  return {
    type: 'list',
    ordered: false,
    items: [listItem(applicationRuns(application, region))],
    ...(leadsOn ? { leadsOn } : {}),
    source: { entity: 'fundingApplication', id: application.id, field: 'title' },
  };
}

/** What stands for all applications of a stage leads to the first of them. */
function stageSource([first]: readonly FundingApplication[]): { source?: Source } {
  return first ? { source: { entity: 'fundingApplication', id: first.id, field: 'stage' } } : {};
}

function totalLine(rows: readonly FundingApplication[], stage: FundingStage, region: string): OutlineBlock[] {
  const words = phrases.funding;
  const totals = fundingTotals(rows, stage);
  if (totals.count < 2 || totals.support === 0) return [];
  const applied = stage === 'pending' || stage === 'rejected';
  const about = (key: 'supportApproximate' | 'regionShareApproximate') => rows.some((row) => row[key]);
  const whole = amountText(totals.support, about('supportApproximate'));
  const part = amountText(totals.regionShare, about('regionShareApproximate'));
  const share =
    totals.regionShare === 0
      ? ''
      : `, ${whole === part ? words.regionWhole(region) : words.regionShare(part, region)}`;
  const support = words.support(whole, applied);
  const runs = [{ text: words.total(`${support}${share}`), bold: true as const }];
  return [paragraphOf('body', runs, stageSource(rows).source)];
}

/** The years the applications were sent in, as far as they say. */
function appliedYears(rows: readonly FundingApplication[]): number[] {
  return [...new Set(rows.flatMap(({ appliedYear }) => appliedYear ?? []))].toSorted((a, b) => a - b);
}

/** The heading of a list: the years in it are those its applications were sent in. */
function listHeading(rows: readonly FundingApplication[], stage: FundingStage, year: number): Run[] {
  const [first] = rows;
  const text = phrases.funding.list(stage, year, appliedYears(rows));
  if (!first) return [{ text }];
  const whole: Source = { entity: 'fundingApplication', id: first.id, field: `stage.${stage}` };
  return text
    .split(/(\d{4})/)
    .filter((part) => part !== '')
    .map((part) => {
      const sent = rows.filter(({ appliedYear }) => String(appliedYear) === part);
      const years = sent.map(({ id }): Source => ({
        entity: 'fundingApplication',
        id,
        field: 'appliedYear',
      }));
      return { text: part, of: [whole, ...years] };
    });
}

function stageBlocks(context: LayoutContext, stage: FundingStage, region: string): OutlineBlock[] {
  const rows = context.records.fundingApplications.filter((one) => one.stage === stage);
  if (rows.length === 0) return [];
  const text = listHeading(rows, stage, context.records.report.year);
  const total = totalLine(rows, stage, region);
  return [
    headingOf({ level: 2, text, numbered: true, anchor: `funding_${stage}`, ...stageSource(rows) }),
    ...rows.map((application, index) =>
      // The sum takes the last two with it, so that no page opens with one of many.
      applicationList(application, region, total.length > 0 && index >= rows.length - 2),
    ),
    ...total,
  ];
}

/** The stages side by side; only worth a table when there are at least two. */
function overviewTable(context: LayoutContext, region: string): TableBlock[] {
  const words = phrases.funding.table;
  const { fundingApplications, report } = context.records;
  const stages = STAGES.map((stage) => ({ stage, totals: fundingTotals(fundingApplications, stage) })).filter(
    ({ totals }) => totals.count > 0,
  );
  if (stages.length < 2) return [];
  const money = (ore: number, stage: FundingStage, key: 'supportApproximate' | 'regionShareApproximate') =>
    ore === 0
      ? phrases.none
      : amountText(
          ore,
          fundingApplications.some((one) => one.stage === stage && one[key]),
        );
  return [
    {
      type: 'table',
      role: 'funding',
      description: words.description,
      caption: phrases.caption.funding,
      widths: [0.4, 0.12, 0.22, 0.26],
      align: ['left', 'right', 'right', 'right'],
      header: [words.stage, words.count, words.support, words.regionShare(region)].map((text) =>
        textCell(text),
      ),
      rows: stages.map(({ stage, totals }) => ({
        cells: [
          phrases.funding.list(
            stage,
            report.year,
            appliedYears(fundingApplications.filter((one) => one.stage === stage)),
          ),
          formatNumber(totals.count),
          money(totals.support, stage, 'supportApproximate'),
          money(totals.regionShare, stage, 'regionShareApproximate'),
        ].map((text) => textCell(text)),
        ...stageSource(fundingApplications.filter((one) => one.stage === stage)),
      })),
      footer: null,
    },
  ];
}

/** The stages that have applications, each with the words of its list. */
function chartedStages(context: LayoutContext): { stage: FundingStage; label: string }[] {
  const { fundingApplications, report } = context.records;
  return STAGES.flatMap((stage) => {
    const rows = fundingApplications.filter((one) => one.stage === stage);
    if (rows.length === 0) return [];
    return [{ stage, label: phrases.funding.list(stage, report.year, appliedYears(rows)) }];
  });
}

/** Section 8: lead-in, the stages at a glance (as table and, when asked for, as chart), and a list in words for each with what it adds up to. */
export const layoutFunding: SectionLayout = (context, section): OutlineBlock[] => {
  const region = phrases.funding.region(context.records.report.recipient);
  return [
    ...sectionBody(context, section),
    ...overviewTable(context, region),
    ...fundingChart(context, section, chartedStages(context)),
    ...STAGES.flatMap((stage) => stageBlocks(context, stage, region)),
  ];
};

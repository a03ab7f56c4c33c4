import type { FundingStage } from '#shared/domain/fundingApplication.ts';
import type { Section } from '#shared/domain/section.ts';
import { templateOf } from '#shared/domain/templateOf.ts';
import { fundingTotals } from '#shared/domain/totals.ts';
import { chartColours } from '#shared/report/charts/chartColours.ts';
import { drawFunding } from '#shared/report/charts/drawFunding.ts';
import { formatMillions } from '#shared/report/charts/formatMillions.ts';
import { designOf } from '#shared/report/design/designOf.ts';
import { textWidth } from '#shared/report/design/reportDesign.ts';
import type { ChartBlock } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { amountText } from '../parts/amountText.ts';
import { keyedField, sectionField } from '../parts/chapters.ts';
import { phrases } from '../phrases.ts';

const TWIPS_PER_PX = 15;

/**
 * The funding by stage as a chart, when the section asks for one; none while no amount is known.
 * @param stages those that have applications, in the report's order, each with the words of its list.
 */
export function fundingChart(
  context: LayoutContext,
  section: Section,
  stages: readonly { stage: FundingStage; label: string }[],
): ChartBlock[] {
  if (!section.chart) return [];
  const { fundingApplications, report } = context.records;
  const region = phrases.funding.region(report.recipient);
  const rows = stages.map(({ stage, label }) => {
    const applications = fundingApplications.filter((one) => one.stage === stage);
    const about = (shown: string, key: 'supportApproximate' | 'regionShareApproximate') =>
      applications.some((one) => one[key]) ? phrases.funding.approximate(shown) : shown;
    const { support, regionShare } = fundingTotals(applications, stage);
    // A share of a pool whose size is not known has no bar to be a part of.
    const share = support === 0 ? 0 : regionShare;
    const shared = (amount: string) => (share === 0 ? '' : phrases.funding.regionShare(amount, region));
    const exact = [
      support === 0
        ? phrases.chart.unknown
        : amountText(
            support,
            applications.some((one) => one.supportApproximate),
          ),
      shared(
        amountText(
          share,
          applications.some((one) => one.regionShareApproximate),
        ),
      ),
    ];
    return {
      label,
      support,
      share,
      amount: support === 0 ? phrases.chart.unknown : about(formatMillions(support), 'supportApproximate'),
      shareText: shared(about(formatMillions(share), 'regionShareApproximate')),
      alt: phrases.chart.stageAlt(label, exact.filter((text) => text !== '').join(', ')),
    };
  });
  if (rows.every(({ support }) => support === 0)) return [];
  const design = designOf(templateOf(context.records));
  const source = sectionField(section, 'chart');
  const of = keyedField(section, 'chart');
  return [
    {
      type: 'chart',
      drawing: drawFunding(rows, textWidth(design) / TWIPS_PER_PX, chartColours(design)),
      altText: phrases.chart.fundingAlt(rows.map(({ alt }) => alt)),
      caption: phrases.chart.funding(
        region,
        rows.some(({ share }) => share > 0),
      ),
      ...(source && of ? { source, of } : {}),
    },
  ];
}

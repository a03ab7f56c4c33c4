import { kpiFigure } from '#shared/domain/countKpi.ts';
import { formatNumber } from '#shared/domain/figure.ts';
import { indicatorResult } from '#shared/domain/indicatorResult.ts';
import { labelChoices } from '#shared/domain/labelChoices.ts';
import { formatAmount } from '#shared/domain/money.ts';
import type { ReportRecords } from '#shared/domain/records.ts';
import { regionShareHolds } from '#shared/domain/regionShareHolds.ts';
import { financingTotal, resourceShareTotal } from '#shared/domain/totals.ts';
import type { Finding } from './Finding.ts';

function shares({ priorities }: ReportRecords): Finding[] {
  const [first] = priorities;
  if (!first) return [];
  const { holds, missing, total } = resourceShareTotal(priorities);
  if (holds && missing === 0) return [];
  return [
    {
      key: 'shares',
      what: '',
      why: missing > 0 ? 'sharesMissing' : 'sharesTotal',
      values: { count: missing, total: formatNumber(total) },
      source: { entity: 'priority', id: first.id, field: 'resourceShare' },
    },
  ];
}

function funding({ fundingApplications }: ReportRecords): Finding[] {
  return fundingApplications.flatMap(({ id, title, regionShare, support, totalBudget }): Finding[] => [
    ...(!regionShareHolds({ regionShare, support })
      ? [
          {
            key: `${id}.region`,
            what: title,
            why: 'regionAboveSupport' as const,
            source: { entity: 'fundingApplication' as const, id, field: 'regionShare' },
          },
        ]
      : []),
    ...(support !== null && totalBudget !== null && support > totalBudget
      ? [
          {
            key: `${id}.support`,
            what: title,
            why: 'supportAboveBudget' as const,
            source: { entity: 'fundingApplication' as const, id, field: 'support' },
          },
        ]
      : []),
  ]);
}

function financing({ finalProject }: ReportRecords): Finding[] {
  if (!finalProject) return [];
  const { difference } = financingTotal(finalProject);
  const source = { entity: 'finalProject' as const, id: finalProject.id, field: 'financing' };
  const unchosen = finalProject.financing
    .map(({ label }) => label)
    .filter((label) => labelChoices(label).length > 0)
    .map((label, at): Finding => ({ key: `choice.${at}`, what: label, why: 'templateChoice', source }));
  if (difference === null || difference === 0) return unchosen;
  return [
    {
      key: 'financing',
      what: '',
      why: 'financing',
      values: { difference: formatAmount(Math.abs(difference)) },
      source,
    },
    ...unchosen,
  ];
}

function missed(value: number | null, target: number | null, explanation: string): boolean {
  return value !== null && target !== null && value < target && explanation.trim() === '';
}

function targets(records: ReportRecords): Finding[] {
  const { indicators, kpis, report } = records;
  return [
    ...kpis
      .filter((kpi) => {
        const noted = kpi.values[String(report.year)];
        const figure = kpiFigure(kpi, report.year, report.year, records);
        return noted !== undefined && missed(figure?.value ?? null, noted.target, noted.explanation);
      })
      .map(({ id, label }): Finding => ({
        key: id,
        what: label,
        why: 'targetMissed',
        source: { entity: 'kpi', id, field: `values.${report.year}.explanation` },
      })),
    ...indicators.flatMap((indicator): Finding[] => {
      const { id, label } = indicator;
      const { explanationMissing, evidenceMissing } = indicatorResult(indicator);
      const at = (field: string) => ({ entity: 'indicator' as const, id, field });
      if (explanationMissing) {
        return [{ key: id, what: label, why: 'targetMissed', source: at('explanation') }];
      }
      return evidenceMissing
        ? [{ key: id, what: label, why: 'evidenceMissing', source: at('evidence') }]
        : [];
    }),
  ];
}

/** Figures that do not add up or do not agree, labels nobody chose between, and targets missed without a word on why. */
export function figuresToCheck(records: ReportRecords): Finding[] {
  return [...shares(records), ...funding(records), ...financing(records), ...targets(records)];
}

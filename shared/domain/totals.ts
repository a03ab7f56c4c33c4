import type { FinalProject } from './finalProject.ts';
import type { FundingApplication, FundingStage } from './fundingApplication.ts';

/** Shares of one report against 100 %. `total` is rounded to two decimals; `missing` rows have no share. */
export function resourceShareTotal(rows: readonly { resourceShare: number | null }[]): {
  total: number;
  missing: number;
  holds: boolean;
} {
  const total = Math.round(rows.reduce((shares, row) => shares + (row.resourceShare ?? 0), 0) * 100) / 100;
  return { total, missing: rows.filter((row) => row.resourceShare === null).length, holds: total === 100 };
}

/** What one stage of funding adds up to, in øre; `approximate` when any part is. */
export function fundingTotals(
  applications: readonly FundingApplication[],
  stage: FundingStage,
): { count: number; support: number; regionShare: number; approximate: boolean } {
  const rows = applications.filter((application) => application.stage === stage);
  return {
    count: rows.length,
    support: rows.reduce((total, row) => total + (row.support ?? 0), 0),
    regionShare: rows.reduce((total, row) => total + (row.regionShare ?? 0), 0),
    approximate: rows.some((row) => row.supportApproximate || row.regionShareApproximate),
  };
}

/** The financing of a project against its total cost, in øre; `difference` is sum − total cost. */
export function financingTotal(project: Pick<FinalProject, 'financing' | 'totalCost'>): {
  sum: number;
  difference: number | null;
} {
  const sum = project.financing.reduce((total, line) => total + line.amount, 0);
  return { sum, difference: project.totalCost === null ? null : sum - project.totalCost };
}

import type { FundingApplication } from './fundingApplication.ts';

/** False when "heraf til nordjyske aktører" is more than the support it is part of. What is not known holds. */
export function regionShareHolds({
  support,
  regionShare,
}: Pick<FundingApplication, 'support' | 'regionShare'>): boolean {
  return support === null || regionShare === null || regionShare <= support;
}

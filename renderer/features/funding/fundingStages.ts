import type { FundingStage } from '#shared/domain/fundingApplication.ts';

/** The stages in the order the report tells of them. */
export const fundingStages: readonly FundingStage[] = [
  'running',
  'granted',
  'pending',
  'rejected',
  'finished',
];

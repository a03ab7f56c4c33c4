import type { CarryChoice, PendingOutcome } from '#shared/domain/carryChoice.ts';
import type { FundingApplication } from '#shared/domain/fundingApplication.ts';

/** What was chosen for an application: behold or udgår, or the answer to one that waited. */
export type ApplicationChoice = CarryChoice | PendingOutcome;

/**
 * An application as it goes on after `year`: granted it runs, without an answer it still waits, and it was counted
 * in the year it was sent. Null when it does not go on.
 */
export function carryApplication(
  application: FundingApplication,
  choice: ApplicationChoice,
  year: number,
  ids: { id: string; reportId: string },
): FundingApplication | null {
  if (choice === 'drop' || choice === 'rejected') return null;
  const waits = choice === 'pending';
  return {
    ...application,
    ...ids,
    stage: waits ? 'pending' : 'running',
    appliedYear: application.appliedYear ?? year,
    countsInKpi: false,
    carriedOver: choice === 'granted' ? 'no' : 'untouched',
  };
}

import type { Activity } from '#shared/domain/activity.ts';
import type { CarryChoice } from '#shared/domain/carryChoice.ts';

/** The activity without what is its own year's: days, figures of people, and why it went as it did. */
function withoutYearFacts(activity: Activity): Activity {
  switch (activity.kind) {
    case 'network':
      return { ...activity, participants: null, participantsQualifier: 'exact', reason: '' };
    case 'event':
      return {
        ...activity,
        date: null,
        participants: null,
        participantsQualifier: 'exact',
        exhibitors: null,
        exhibitorsQualifier: 'exact',
        reason: '',
      };
    default:
      return { ...activity, reason: '' };
  }
}

/**
 * An activity as it goes on after `year`: begun when it first began ("2022 fortsat 2024"), and untouched, so that it
 * counts in nothing yet. What was only planned has not begun.
 * @param ids its own, its report's, and its priority's there
 */
export function carryActivity(
  activity: Activity,
  choice: Exclude<CarryChoice, 'drop'>,
  year: number,
  ids: { id: string; reportId: string; priorityId: string | null },
): Activity {
  const carried = choice === 'update' ? withoutYearFacts(activity) : activity;
  const planned = activity.status === 'planned';
  return {
    ...carried,
    ...ids,
    status: planned ? 'planned' : 'running',
    startYear: planned ? activity.startYear : (activity.startYear ?? year),
    continued: planned ? activity.continued : true,
    carriedOver: 'untouched',
    letStand: [],
  };
}

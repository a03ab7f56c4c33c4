import type { Activity } from './activity.ts';
import type { Qualifier } from './figure.ts';

/**
 * How many took part in the events, added up: exact when every figure is, else approximate. Null when no event has a
 * figure. Members of networks are another thing and are not counted with them.
 */
export function participantTotal(
  activities: readonly Activity[],
): { value: number; qualifier: Qualifier } | null {
  const counted = activities.flatMap((activity) =>
    activity.kind === 'event' && activity.status !== 'cancelled' && activity.participants !== null
      ? [{ value: activity.participants, qualifier: activity.participantsQualifier }]
      : [],
  );
  if (counted.length === 0) return null;
  const value = counted.reduce((total, figure) => total + figure.value, 0);
  return { value, qualifier: counted.every((figure) => figure.qualifier === 'exact') ? 'exact' : 'about' };
}

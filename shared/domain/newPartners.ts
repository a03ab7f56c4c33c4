import type { Activity, Partner } from './activity.ts';
import { organisationKey } from './organisationKey.ts';

/**
 * The organisations of the activities that are not yet among `partners`, each once however often it stands (case and
 * spaces levelled), as partners. Who led an activity did not therefore lead the project.
 */
export function newPartners(
  partners: readonly Partner[],
  activities: readonly Pick<Activity, 'partners' | 'includeInReport' | 'status'>[],
): Partner[] {
  const known = new Set(partners.map(({ organisation }) => organisationKey(organisation)));
  const found: Partner[] = [];
  for (const { organisation } of activities
    .filter((activity) => activity.includeInReport && activity.status !== 'cancelled')
    .flatMap((activity) => activity.partners)) {
    const key = organisationKey(organisation);
    if (known.has(key)) continue;
    known.add(key);
    found.push({ organisation, role: 'partner' });
  }
  return found;
}

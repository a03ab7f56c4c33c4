import { event } from '#shared/domain/activity.ts';
import type { Event } from '#shared/domain/activity.ts';
import type { SampleIds } from '../sampleIds.ts';
import { sampleRecords } from '../sampleRecords.ts';

/** What the project had planned and had to cancel, and why. */
export function cancelled2021(id: SampleIds): Event[] {
  return sampleRecords(id, '2021', event, [
    {
      name: 'cancelled.skills',
      kind: 'event',
      title: 'Workshops om medarbejdernes kompetencer',
      startYear: 2020,
      status: 'cancelled',
      reason: 'Konsolideringen af klyngerne gik i stå, og holdet var endnu ikke samlet.',
      countsInKpi: false,
    },
    {
      name: 'cancelled.communication',
      kind: 'event',
      title: 'Præsentation af den nye organisation',
      startYear: 2020,
      status: 'cancelled',
      reason: 'Organisationen kunne først præsenteres, da klyngen var stiftet.',
      countsInKpi: false,
    },
  ]);
}

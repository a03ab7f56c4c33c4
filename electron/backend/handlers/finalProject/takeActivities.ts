import type { CommandOutput, CommandParsedInput } from '#shared/contract/commands.ts';
import type { Activity } from '#shared/domain/activity.ts';
import { mapActivityReferences } from '#shared/domain/mapActivityReferences.ts';
import { mapActivityTexts } from '#shared/domain/mapActivityTexts.ts';
import type { RichText } from '#shared/domain/richText.ts';
import { BackendError } from '../../backendError.ts';
import { change } from '../../context.ts';
import type { Context } from '../../context.ts';
import { findPeriodActivities } from './listPeriodActivities.ts';

/**
 * Copies activities of the yearly reports into a final report, as one step. The copies are the final report's own: what
 * is changed in them changes nothing in the yearly report.
 * @throws BackendError `not-found` when one of them is gone, or lies outside the period
 */
export function takeActivities(
  { reportId, ids }: CommandParsedInput<'finalProject.takeActivities'>,
  context: Context,
): CommandOutput<'finalProject.takeActivities'> {
  const { store, newId } = context;
  const take = (): Activity[] => {
    const found = findPeriodActivities(reportId, context);
    const wanted = found.filter(({ activity }) => ids.includes(activity.id));
    if (wanted.length < new Set(ids).size) {
      throw new BackendError(
        'not-found',
        'En af aktiviteterne er slettet eller ligger ikke længere i projektets periode. Åbn listen igen.',
      );
    }
    const orders = store.tables.activity.listBy('report_id', reportId).map(({ order }) => order);
    const first = Math.max(-1, ...orders) + 1;
    const missing = wanted.filter(({ taken }) => !taken);
    const copyIds = new Map(missing.map(({ activity }) => [activity.id, newId()]));
    // What a text refers to is another report's, unless it is copied too.
    const relink = (text: RichText) => mapActivityReferences(text, (id) => copyIds.get(id) ?? null);
    return missing.map(({ activity, years }, index) => {
      const copy: Activity = {
        ...mapActivityTexts(activity, relink),
        id: copyIds.get(activity.id) ?? newId(),
        reportId,
        priorityId: null,
        startYear: activity.startYear ?? years[0] ?? null,
        continued: false,
        carriedOver: 'no',
        letStand: [],
        includeInReport: true,
        order: first + index,
      };
      store.tables.activity.insert(copy);
      return copy;
    });
  };
  const copies = change(context, take, (made) => ({
    verb: 'Tilføjet',
    what:
      made.length === 1
        ? 'én aktivitet fra afrapporteringer'
        : `${made.length} aktiviteter fra afrapporteringer`,
    reportId,
  }));
  return { ids: copies.map(({ id }) => id) };
}

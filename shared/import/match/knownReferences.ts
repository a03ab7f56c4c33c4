import type { ReportRecords } from '#shared/domain/records.ts';
import type { Reference, RichText } from '#shared/domain/richText.ts';
import { isOwn, isOwnOf } from '../own/ownId.ts';
import type { ImportedRecord } from './importedRecord.ts';
import type { Lead } from './withReferences.ts';

/** The ids of the tables of a report that references can name. */
function tableIds({ sections, activities }: ReportRecords): string[] {
  const texts: RichText[] = [
    ...sections.map(({ body }) => body),
    ...activities.flatMap((each) => [
      each.body,
      ...('purpose' in each ? [each.purpose] : []),
      ...('method' in each ? [each.method] : []),
    ]),
  ];
  return texts
    .flat()
    .flatMap((block) => (block.type === 'table' && block.id !== undefined ? [block.id] : []));
}

/**
 * Where references of a file of ours lead in the report it goes into, as far as that is there: to the activity that was
 * paired with what they point at, to the picture or table that has the mark they name.
 * @param figures what the store has of the file's pictures, by the proposal's id
 */
export function knownReferences(
  into: ReportRecords,
  paired: ReadonlyMap<ImportedRecord, ImportedRecord>,
  figures: ReadonlyMap<string, string>,
): Lead {
  const activities = new Map([...paired].map(([proposal, there]) => [proposal.record.id, there.record.id]));
  const tables = tableIds(into);
  const idOf = ({ type, id }: Reference): string | undefined => {
    switch (type) {
      case 'activity':
        return activities.get(id) ?? into.activities.find((each) => isOwnOf(id, 'activity', each.id))?.id;
      case 'figure':
        return figures.get(id) ?? into.images.find((each) => isOwnOf(id, 'image', each.id))?.id;
      case 'table':
        return tables.find((each) => each === id || isOwnOf(id, 'table', each));
      default:
        return undefined;
    }
  };
  return (ref) => (isOwn(ref.id) ? { ...ref, id: idOf(ref) ?? ref.id } : ref);
}

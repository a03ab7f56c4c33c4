import type { ImportItem } from '#shared/contract/importing.ts';
import { sectionOf } from '#shared/import/match/placePictures.ts';
import type { SectionKey } from '#shared/domain/section.ts';

/** The parts of a report that proposals are listed under: its cover, its sections, and what goes across. */
export type GroupId = 'cover' | SectionKey | 'testimonials' | 'organisations';

/** `before`: how many proposals stand in the groups over it. */
export type ItemGroup = { id: GroupId; items: ImportItem[]; before: number };

function groupOf(item: ImportItem): GroupId {
  switch (item.entity) {
    case 'report':
    case 'finalProject':
      return 'cover';
    case 'testimonial':
      return 'testimonials';
    case 'organisation':
      return 'organisations';
    default:
      return sectionOf(item) ?? 'cover';
  }
}

/** Proposals under the part of the report they belong to, in the order the file has the parts. */
export function groupItems(items: readonly ImportItem[]): ItemGroup[] {
  let before = 0;
  return [...Map.groupBy(items, groupOf)].map(([id, own]) => {
    const group = { id, items: own, before };
    before += own.length;
    return group;
  });
}

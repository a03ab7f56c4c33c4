import { plainText, richTextFrom } from '#shared/domain/richText.ts';
import type { ReportKind } from '#shared/domain/report.ts';
import { newSections } from '#shared/domain/sectionList.ts';
import type { Section, SectionKey } from '#shared/domain/section.ts';
import { fold } from '#shared/import/text/plainText.ts';
import type { Context } from '../../context.ts';

/**
 * Puts texts that no record took at the end of sections; one that stands there already is not put twice.
 * @returns how many sections changed
 */
export function addSectionTexts(
  reportId: string,
  kind: ReportKind,
  texts: ReadonlyMap<SectionKey, readonly string[]>,
  { store: { tables }, newId }: Context,
): number {
  let changed = 0;
  for (const [key, list] of texts) {
    const there = tables.section.listBy('report_id', reportId).find((section) => section.key === key);
    const section = there ?? newSections({ id: reportId, kind }, newId).find((usual) => usual.key === key);
    if (!section) continue;
    const held = fold(plainText(section.body).replaceAll('\n', ' '));
    const added = list.filter((text) => !held.includes(fold(text)));
    if (added.length === 0) continue;
    const record: Section = {
      ...section,
      status: section.status === 'done' ? 'done' : 'inProgress',
      body: [...section.body, ...added.flatMap(richTextFrom)],
    };
    if (there) tables.section.update(record);
    else tables.section.insert(record);
    changed += 1;
  }
  return changed;
}

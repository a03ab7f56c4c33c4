import type { ReportKind } from './report.ts';
import type { Section, SectionKey } from './section.ts';
import { sectionLists } from './sectionList.ts';
import type { Template } from './template.ts';

/** A section in the order it is printed; one of level 2 follows the chapter it belongs to. */
export type ChosenSection = { key: SectionKey; level: number; shown: boolean };

/**
 * Every section of a kind of report once, in the order the template prints them. Sections that the template does not
 * name, and all of them while it names none, stand in the order of `sections` (the report's own), else of their kind.
 * A section of level 2 stays with the chapter it stands under, and is shown only when that is.
 */
export function chosenSections(
  template: Pick<Template, 'sections'>,
  kind: ReportKind,
  sections: readonly Pick<Section, 'key' | 'level' | 'order'>[],
): ChosenSection[] {
  const choices = template.sections[kind];
  const own = sectionLists[kind]
    .map((entry, order) => sections.find((section) => section.key === entry.key) ?? { ...entry, order })
    .toSorted((a, b) => a.order - b.order);
  const shown = (key: SectionKey) => choices.find((choice) => choice.key === key)?.shown ?? true;
  const chapters: ChosenSection[][] = [];
  for (const { key, level } of own) {
    const chapter = chapters.at(-1);
    const [head] = chapter ?? [];
    if (level > 1 && chapter && head) chapter.push({ key, level, shown: head.shown && shown(key) });
    else chapters.push([{ key, level, shown: shown(key) }]);
  }
  return inOrderOf(
    chapters,
    choices.map((choice) => choice.key),
  ).flat();
}

/** Chapters in the order of `keys`; one that is not named follows the chapter it followed before. */
function inOrderOf(chapters: readonly ChosenSection[][], keys: readonly SectionKey[]): ChosenSection[][] {
  const isNamed = ([head]: readonly ChosenSection[]) => head !== undefined && keys.includes(head.key);
  const named = chapters
    .filter(isNamed)
    .toSorted((a, b) => keys.indexOf(a[0]?.key ?? 'plan') - keys.indexOf(b[0]?.key ?? 'plan'));
  if (named.length === 0) return [...chapters];
  const ordered = [...named];
  chapters.forEach((chapter, index) => {
    if (isNamed(chapter)) return;
    const before = chapters[index - 1];
    ordered.splice(before ? ordered.indexOf(before) + 1 : 0, 0, chapter);
  });
  return ordered;
}

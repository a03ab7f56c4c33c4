import type { Section, SectionKey } from '#shared/domain/section.ts';
import { chosenSections } from '#shared/domain/sectionChoices.ts';
import { sectionLists } from '#shared/domain/sectionList.ts';
import { templateOf } from '#shared/domain/templateOf.ts';
import type { HeadingBlock, OutlineBlock, Run, Source } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { headingOf } from './blocks.ts';
import { imageBlocks } from './imageBlocks.ts';
import { quoteBlocks } from './quoteBlocks.ts';
import { richBlocks } from './richBlocks.ts';

/** A section's own content, without its heading. */
export type SectionLayout = (context: LayoutContext, section: Section) => OutlineBlock[];

/** A section of level 1 and the unnumbered ones that stand under it. */
export type Chapter = { section: Section; parts: Section[] };

/** The chapters the template prints, in its order; a section nobody made yet stands where its kind of report has it. */
export function chaptersOf(context: LayoutContext): Chapter[] {
  const { report, sections } = context.records;
  const usual = sectionLists[report.kind];
  const sectionOf = (key: SectionKey): Section | undefined => {
    const entry = usual.find((one) => one.key === key);
    return (
      sections.find((section) => section.key === key) ??
      (entry && {
        id: '',
        reportId: report.id,
        ...entry,
        order: usual.indexOf(entry),
        body: [],
        status: 'empty',
        imageIds: [],
        chart: false,
        carriedOver: 'no',
        letStand: [],
      })
    );
  };
  const chapters: Chapter[] = [];
  for (const { key, shown } of chosenSections(templateOf(context.records), report.kind, sections)) {
    const section = shown ? sectionOf(key) : undefined;
    if (!section) continue;
    const chapter = chapters.at(-1);
    if (section.level > 1 && chapter) chapter.parts.push(section);
    else chapters.push({ section, parts: [] });
  }
  return chapters;
}

/** The field of a section that a block comes from; none for a section without a record. */
export function sectionField(section: Section, field: string): Source | undefined {
  return section.id === '' ? undefined : { entity: 'section', id: section.id, field };
}

/** The same, for text that is read back: it says which section it is, as its heading may come to say something else. */
export function keyedField(section: Section, field: string): Source | undefined {
  return sectionField(section, `${field}.${section.key}`);
}

/** The section's text, and its pictures after it. */
export function sectionBody(context: LayoutContext, section: Section): OutlineBlock[] {
  return [
    ...richBlocks(section.body, 'body', sectionField(section, 'body'), keyedField(section, 'body')),
    ...imageBlocks(context, section.imageIds),
  ];
}

/** The section's heading; those of level 1 are numbered, the others stand without a number. */
function sectionHeading(
  section: Section,
  pageBreakBefore: boolean,
  wording = (heading: Run) => [heading],
): HeadingBlock {
  const usual = Object.values(sectionLists)
    .flat()
    .find((entry) => entry.key === section.key)?.heading;
  const source = sectionField(section, 'heading');
  const keyed = keyedField(section, 'heading');
  return headingOf({
    level: section.level === 1 ? 1 : section.level === 2 ? 2 : 3,
    text: wording({
      text: section.heading.trim() || (usual ?? ''),
      ...(keyed ? { of: [keyed] } : {}),
    }),
    numbered: section.level === 1,
    anchor: section.key,
    pageBreakBefore,
    ...(source ? { source } : {}),
  });
}

/** What ends every section: what was said of it. */
function sectionEnd(context: LayoutContext, section: Section): OutlineBlock[] {
  return quoteBlocks(context, { type: 'section', section: section.key });
}

/** Lays chapters out by the given layouts, each with its heading; a chapter that shows nothing is left out. */
export function layoutChapters(
  context: LayoutContext,
  layouts: Partial<Record<SectionKey, SectionLayout>>,
  options: {
    pageBreaks: boolean;
    /** What ends a chapter, after its unnumbered parts. */
    closing?: (section: Section) => OutlineBlock[];
    /** Headings that say more than the section's own, such as the year of the plan. */
    wordings?: Partial<Record<SectionKey, (heading: Run) => Run[]>>;
  },
): OutlineBlock[] {
  const content = (section: Section): OutlineBlock[] => [
    ...(layouts[section.key]?.(context, section) ?? sectionBody(context, section)),
    ...sectionEnd(context, section),
  ];
  return chaptersOf(context).flatMap(({ section, parts }) => {
    const blocks = [
      ...content(section),
      ...parts.flatMap((part) => {
        const own = content(part);
        return own.length > 0 ? [sectionHeading(part, false), ...own] : [];
      }),
      ...(options.closing?.(section) ?? []),
    ];
    return blocks.length > 0
      ? [sectionHeading(section, options.pageBreaks, options.wordings?.[section.key]), ...blocks]
      : [];
  });
}

import type { Report } from '#shared/domain/report.ts';
import type { RichText } from '#shared/domain/richText.ts';
import type { Section, SectionKey } from '#shared/domain/section.ts';
import { newSections } from '#shared/domain/sectionList.ts';
import type { SampleIds } from './sampleIds.ts';

/** What the sample writes in a section: its text, and the names of its pictures. */
export type SampleSection = { body: RichText; images?: string[] };

/** The sections of a finished report: the usual headings with the sample's text under each. */
export function sampleSections(
  id: SampleIds,
  reportName: string,
  report: Report,
  texts: Partial<Record<SectionKey, SampleSection>>,
): Section[] {
  return newSections(report, () => report.id).map((section) => ({
    ...section,
    id: id(`${reportName}.section.${section.key}`),
    body: texts[section.key]?.body ?? [],
    imageIds: (texts[section.key]?.images ?? []).map((name) => id(`image.${name}`)),
    status: 'done',
  }));
}

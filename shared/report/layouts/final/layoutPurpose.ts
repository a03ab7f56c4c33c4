import type { OutlineBlock } from '#shared/report/outline/outline.ts';
import { sectionBody } from '../parts/chapters.ts';
import type { SectionLayout } from '../parts/chapters.ts';
import { partnerBlocks } from '../parts/partnerBlocks.ts';

/** Chapter 1 of a final report: its text, and the project's partners by role. */
export const layoutPurpose: SectionLayout = (context, section): OutlineBlock[] => {
  const { finalProject } = context.records;
  const partners = finalProject
    ? partnerBlocks(
        context,
        { kind: 'project', partners: finalProject.partners },
        { entity: 'finalProject', id: finalProject.id, field: 'partners' },
      )
    : [];
  return [...sectionBody(context, section), ...partners];
};

import type { OutlineBlock, Source } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';
import { fieldParagraphs } from '../parts/blocks.ts';
import { sectionBody } from '../parts/chapters.ts';
import type { SectionLayout } from '../parts/chapters.ts';

function reportField(context: LayoutContext, field: string): Source {
  return { entity: 'report', id: context.records.report.id, field };
}

/** Section 1: its text, then the main goal alone and centred. */
export const layoutIntroduction: SectionLayout = (context, section): OutlineBlock[] => [
  ...sectionBody(context, section),
  ...fieldParagraphs('goal', context.records.report.mainGoal, reportField(context, 'mainGoal')),
];

/** The line that ends the introduction, after what is said of the cluster. */
export function closingLine(context: LayoutContext): OutlineBlock[] {
  return fieldParagraphs('closing', context.records.report.closingLine, reportField(context, 'closingLine'));
}

import { Paragraph } from 'docx';
import { keepsWithNext } from '#shared/report/design/keepsWithNext.ts';
import type { ParagraphBlock, ParagraphRole } from '#shared/report/outline/outline.ts';
import { hasText } from '../cleanText.ts';
import { styleIds } from '../styles/styleIds.ts';
import type { WriteContext } from '../writeContext.ts';
import { writeRuns } from '../writeRuns.ts';

const STYLES: Record<ParagraphRole, string | null> = {
  body: null,
  lead: styleIds.lead,
  goal: styleIds.goal,
  closing: styleIds.closing,
  note: styleIds.note,
  label: styleIds.label,
};

/** A paragraph in the style of its role, which keeps a label with what it is the label of; one that shows nothing is left out, as space is the styles' to make. */
export function writeParagraph(context: WriteContext, block: ParagraphBlock): Paragraph[] {
  if (!block.runs.some((run) => hasText(run.text))) return [];
  const style = STYLES[block.role];
  return [
    new Paragraph({
      ...(style === null ? {} : { style }),
      ...(block.role !== 'label' && keepsWithNext(block) ? { keepNext: true } : {}),
      children: writeRuns(context, block.runs, block.source),
    }),
  ];
}

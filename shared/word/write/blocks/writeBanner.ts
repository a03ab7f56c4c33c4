import { Paragraph } from 'docx';
import type { BannerBlock } from '#shared/report/outline/outline.ts';
import { hasText } from '../cleanText.ts';
import { markField } from '../markField.ts';
import { styleIds } from '../styles/styleIds.ts';
import { textRuns } from '../textRuns.ts';
import type { WriteContext } from '../writeContext.ts';

const FIELDS = { slogan: ['slogan', 'sloganSubline'], year: ['form', 'form'] } as const;

const STYLES = {
  slogan: [styleIds.slogan, styleIds.sloganLine],
  year: [styleIds.year, styleIds.year],
} as const;

/** The space below a band, in twips; the one between its two lines is none. */
const SPACE_AFTER = { slogan: 440, year: 260 };

/** A coloured band as shaded paragraphs: no text box, so it is read where it stands. */
export function writeBanner(context: WriteContext, block: BannerBlock): Paragraph[] {
  const lines = [block.text, block.subline];
  const last = hasText(block.subline) ? 1 : 0;
  return lines.flatMap((text, index) => {
    if (!hasText(text)) return [];
    return [
      new Paragraph({
        style: STYLES[block.role][index === 0 ? 0 : 1],
        spacing: {
          ...(index > 0 ? { before: 0 } : {}),
          after: index === last ? SPACE_AFTER[block.role] : 0,
        },
        children: markField(
          context,
          block.source && { ...block.source, field: FIELDS[block.role][index === 0 ? 0 : 1] },
          textRuns(text),
        ),
      }),
    ];
  });
}

import { Paragraph } from 'docx';
import type { BannerBlock } from '#shared/report/outline/outline.ts';
import { styleIds } from '../styles/styleIds.ts';
import { textRuns } from '../writeRuns.ts';

/** A coloured band as shaded paragraphs: no text box, so it is read where it stands. */
export function writeBanner(block: BannerBlock): Paragraph[] {
  const [first, second] =
    block.role === 'slogan' ? [styleIds.slogan, styleIds.sloganLine] : [styleIds.year, styleIds.year];
  const alone = block.subline.trim() === '';
  return [
    new Paragraph({
      style: first,
      // The band's second paragraph gives it its space below; a band of one has to bring its own.
      ...(alone && block.role === 'slogan' ? { spacing: { after: 440 } } : {}),
      ...(alone ? {} : { spacing: { after: 0 } }),
      children: textRuns(block.text),
    }),
    ...(alone
      ? []
      : [
          new Paragraph({
            style: second,
            ...(block.role === 'year' ? { spacing: { before: 0 } } : {}),
            children: textRuns(block.subline),
          }),
        ]),
  ];
}

import { ImageRun, Paragraph } from 'docx';
import type { ChartBlock } from '#shared/report/outline/outline.ts';
import { cleanText } from '../cleanText.ts';
import { markField } from '../markField.ts';
import { styleIds } from '../styles/styleIds.ts';
import type { WriteContext } from '../writeContext.ts';
import { writeCaption } from './writeCaption.ts';

const TWIPS_PER_PX = 15;

/**
 * A chart as an SVG picture in the line, with a PNG for readers that know no SVG ([MS-ODRAWXML] 2.4.3.1, svgBlip), its
 * figures as alt text, and a caption that Word numbers.
 */
export function writeChart(context: WriteContext, block: ChartBlock): Paragraph[] {
  const { svg, png } = context.chart(block);
  const { width, height } = block.drawing;
  const scale = Math.min(1, context.width / (width * TWIPS_PER_PX));
  const caption = block.caption.trim();
  const of = block.of ? { of: [block.of] } : {};
  const chart = new Paragraph({
    style: styleIds.image,
    ...(caption === '' ? { keepNext: false } : {}),
    children: markField(context, block.of, [
      new ImageRun({
        type: 'svg',
        data: svg,
        fallback: { type: 'png', data: png },
        transformation: {
          width: Math.max(1, Math.floor(width * scale)),
          height: Math.max(1, Math.floor(height * scale)),
        },
        altText: {
          name: 'Diagram',
          id: String(context.nextDrawing()),
          description: cleanText(block.altText).trim(),
        },
        ...(cleanText(block.altText).trim() === '' ? { decorative: true } : {}),
      }),
    ]),
  });
  return caption === ''
    ? [chart]
    : [chart, writeCaption(context, 'figure', [{ text: caption, ...of }], block.anchor)];
}

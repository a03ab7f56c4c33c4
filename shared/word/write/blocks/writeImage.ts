import { Paragraph, SimpleField, TextRun } from 'docx';
import type { ImageBlock } from '#shared/report/outline/outline.ts';
import { styleIds } from '../styles/styleIds.ts';
import type { WriteContext } from '../writeContext.ts';
import { writePicture } from '../writePicture.ts';
import { textRuns } from '../writeRuns.ts';

/** A picture never takes more than this share of a page's height. */
const TALLEST = 0.5;

/** A picture, and under it a caption that Word numbers ("Figur 1 …"), with the credit. */
export function writeImage(context: WriteContext, block: ImageBlock): Paragraph[] {
  const room = { width: context.width, height: context.design.page.height * TALLEST };
  const words = [block.caption.trim(), block.credit.trim() === '' ? '' : `Foto: ${block.credit.trim()}`];
  const text = words.filter((one) => one !== '').join(' · ');
  const picture = new Paragraph({
    style: styleIds.image,
    ...(text === '' ? { keepNext: false } : {}),
    children: [writePicture(context, block.imageId, room)],
  });
  if (text === '') return [picture];
  return [
    picture,
    new Paragraph({
      style: styleIds.caption,
      children: [
        new TextRun({ text: 'Figur ', bold: true }),
        new SimpleField('SEQ Figur \\* ARABIC', String(context.nextFigure())),
        ...textRuns(` ${text}`),
      ],
    }),
  ];
}

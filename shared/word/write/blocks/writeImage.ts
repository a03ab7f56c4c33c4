import { Paragraph } from 'docx';
import { creditPrefix } from '#shared/report/design/creditPrefix.ts';
import { figureRoom } from '#shared/report/design/pictureRoom.ts';
import type { ImageBlock } from '#shared/report/outline/outline.ts';
import { styleIds } from '../styles/styleIds.ts';
import type { WriteContext } from '../writeContext.ts';
import { writePicture } from '../writePicture.ts';
import { writeCaption } from './writeCaption.ts';

/** A picture, and under it a caption that Word numbers ("Figur 1 …"), with the credit. */
export function writeImage(context: WriteContext, block: ImageBlock): Paragraph[] {
  const room = figureRoom(context.image(block.imageId).about, context.width);
  const caption = block.caption.trim();
  const credit = block.credit.trim();
  const of = (field: string) => (block.source ? { of: [{ ...block.source, field }] } : {});
  const words = [
    ...(caption === '' ? [] : [{ text: caption, ...of('caption') }]),
    ...(credit === ''
      ? []
      : [
          { text: `${caption === '' ? '' : ' · '}${creditPrefix(credit)}` },
          { text: credit, ...of('credit') },
        ]),
  ].filter(({ text }) => text !== '');
  const picture = new Paragraph({
    style: styleIds.image,
    ...(words.length === 0 ? { keepNext: false } : {}),
    children: [writePicture(context, block.imageId, room)],
  });
  return words.length === 0 ? [picture] : [picture, writeCaption(context, 'figure', words, block.anchor)];
}

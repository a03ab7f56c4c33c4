import { Paragraph } from 'docx';
import { figureRoom } from '#shared/report/design/pictureRoom.ts';
import type { ImageBlock } from '#shared/report/outline/outline.ts';
import { styleIds } from '../styles/styleIds.ts';
import type { WriteContext } from '../writeContext.ts';
import { writePicture } from '../writePicture.ts';
import { writeCaption } from './writeCaption.ts';

/** A picture, and under it a caption that Word numbers ("Figur 1 …"), with the credit. */
export function writeImage(context: WriteContext, block: ImageBlock): Paragraph[] {
  const room = figureRoom(context.image(block.imageId).about, context.width);
  const words = [block.caption.trim(), block.credit.trim() === '' ? '' : `Foto: ${block.credit.trim()}`];
  const text = words.filter((one) => one !== '').join(' · ');
  const picture = new Paragraph({
    style: styleIds.image,
    ...(text === '' ? { keepNext: false } : {}),
    children: [writePicture(context, block.imageId, room)],
  });
  return text === '' ? [picture] : [picture, writeCaption(context, text, block.anchor)];
}

import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { creditPrefix } from '#shared/report/design/creditPrefix.ts';
import type { ImageBlock, Outline } from '#shared/report/outline/outline.ts';
import { Medium } from '../medium.ts';
import { ImageView } from './ImageView.tsx';

/** A picture with its caption and credit. */
export function PictureView({ block, images }: { block: ImageBlock; images: Outline['images'] }) {
  // A PDF takes a figure for a picture, and asks for its alt text.
  const medium = use(Medium);
  const { t } = useTranslation('preview');
  const said = block.credit.trim();
  const credit = said === '' ? '' : `${creditPrefix(said)}${said}`;
  const words = [block.caption.trim(), credit].filter((part) => part !== '').join(' · ');
  const image = images[block.imageId];
  const tall = image !== undefined && image.height > image.width;
  return (
    <figure
      className="picture"
      data-anchor={block.anchor}
      {...(medium === 'print' && { role: 'none', id: block.anchor })}
    >
      <ImageView className={tall ? 'large tall' : 'large'} imageId={block.imageId} images={images} />
      {words !== '' && (
        <figcaption>
          {block.figure !== undefined && <b>{t('figure', { number: block.figure })} </b>}
          {words}
        </figcaption>
      )}
    </figure>
  );
}

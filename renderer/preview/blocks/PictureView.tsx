import type { ImageBlock, Outline } from '#shared/report/outline/outline.ts';
import { useTranslation } from 'react-i18next';
import { ImageView } from './ImageView.tsx';

/** A picture with its caption and credit. */
export function PictureView({ block, images }: { block: ImageBlock; images: Outline['images'] }) {
  const { t } = useTranslation('preview');
  const credit = block.credit.trim() === '' ? '' : t('credit', { credit: block.credit.trim() });
  const words = [block.caption.trim(), credit].filter((part) => part !== '').join(' · ');
  return (
    <figure className="picture">
      <ImageView className="large" imageId={block.imageId} images={images} />
      {words !== '' && <figcaption>{words}</figcaption>}
    </figure>
  );
}

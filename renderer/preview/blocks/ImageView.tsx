import type { Outline } from '#shared/report/outline/outline.ts';
import { imageUrl } from '#renderer/api/imageUrl.ts';

type Props = { imageId: string; images: Outline['images']; className: string };

/** A picture of the report with its alt text; nothing when the outline does not know it. */
export function ImageView({ imageId, images, className }: Props) {
  const image = images[imageId];
  if (!image) return null;
  return (
    <img
      className={className}
      src={imageUrl(image.hash)}
      alt={image.altText}
      width={image.width}
      height={image.height}
    />
  );
}

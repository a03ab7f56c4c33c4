import type { LogoWallBlock, Outline } from '#shared/report/outline/outline.ts';
import { LOGO_PLACES, logoColumns } from '#shared/report/design/logoColumns.ts';
import { ImageView } from './ImageView.tsx';

/** Partners' logos; one without a logo stands there by name. */
export function LogoWallView({ block, images }: { block: LogoWallBlock; images: Outline['images'] }) {
  const columns = logoColumns(block.logos.length);
  return (
    <div className="logos" style={{ gridTemplateColumns: `repeat(${columns}, ${100 / LOGO_PLACES}%)` }}>
      {block.logos.map(({ name, imageId }) => (
        <div key={name}>
          {imageId === null ? name : <ImageView className="logo" imageId={imageId} images={images} />}
        </div>
      ))}
    </div>
  );
}

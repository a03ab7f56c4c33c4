import type { LogoWallBlock, Outline } from '#shared/report/outline/outline.ts';
import { ImageView } from './ImageView.tsx';

/** The most logos in a row; rows are as even as they can be: 5 stand as 3 + 2. */
const MOST = 4;

/** Partners' logos; one without a logo stands there by name. */
export function LogoWallView({ block, images }: { block: LogoWallBlock; images: Outline['images'] }) {
  const count = Math.max(1, block.logos.length);
  const columns = Math.ceil(count / Math.ceil(count / MOST));
  return (
    <div className="logos" style={{ gridTemplateColumns: `repeat(${columns}, 1fr)` }}>
      {block.logos.map(({ name, imageId }) => (
        <div key={name}>
          {imageId === null ? name : <ImageView className="logo" imageId={imageId} images={images} />}
        </div>
      ))}
    </div>
  );
}

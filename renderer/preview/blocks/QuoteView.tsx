import type { Outline, QuoteBlock } from '#shared/report/outline/outline.ts';
import { ImageView } from './ImageView.tsx';

/** A quotation with who said it, and the portrait beside it. */
export function QuoteView({ block, images }: { block: QuoteBlock; images: Outline['images'] }) {
  return (
    <figure className="quote">
      {block.portraitId !== null && (
        <ImageView className="portrait" imageId={block.portraitId} images={images} />
      )}
      <div className="words">
        <blockquote>”{block.text}”</blockquote>
        <figcaption>
          {block.person !== '' && <b>{block.person}</b>}
          {block.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </figcaption>
      </div>
    </figure>
  );
}

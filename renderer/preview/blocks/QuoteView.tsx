import { use } from 'react';
import type { Outline, QuoteBlock } from '#shared/report/outline/outline.ts';
import { Medium } from '../medium.ts';
import { ImageView } from './ImageView.tsx';

/** A quotation with who said it, and the portrait beside it. */
export function QuoteView({ block, images }: { block: QuoteBlock; images: Outline['images'] }) {
  // A PDF takes a figure for a picture, and asks for its alt text.
  const plain = use(Medium) === 'print' ? { role: 'none' } : {};
  return (
    <figure className="quote" {...plain}>
      {block.portraitId !== null && (
        <ImageView className="portrait" imageId={block.portraitId} images={images} />
      )}
      <div className="words">
        <blockquote>”{block.text}”</blockquote>
        <figcaption {...plain}>
          {block.person !== '' && <b>{block.person}</b>}
          {block.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </figcaption>
      </div>
    </figure>
  );
}

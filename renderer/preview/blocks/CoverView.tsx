import { titleScale } from '#shared/report/design/titleScale.ts';
import type { CoverBlock, Outline } from '#shared/report/outline/outline.ts';
import { ImageView } from './ImageView.tsx';

/** The cover: logo, the title in its block of colour, who it is for, and the facts as label and value. */
export function CoverView({ block, images }: { block: CoverBlock; images: Outline['images'] }) {
  return (
    <div className="cover">
      {block.logoId !== null && <ImageView className="cover-logo" imageId={block.logoId} images={images} />}
      <div className="cover-band">
        {block.organisation !== '' && <p className="cover-organisation">{block.organisation}</p>}
        <p className="cover-title" style={{ ['--scale' as string]: titleScale(block.title) }}>
          {block.title}
        </p>
        {block.subtitle !== '' && <p className="cover-subtitle">{block.subtitle}</p>}
      </div>
      {block.recipient !== '' && <p className="cover-recipient">{block.recipient}</p>}
      <dl>
        {block.facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {block.draft !== null && <p className="cover-draft">{block.draft}</p>}
      {block.publicity && (
        <div className="cover-publicity">
          <ImageView className="emblem" imageId={block.publicity.imageId} images={images} />
          {block.publicity.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </div>
  );
}

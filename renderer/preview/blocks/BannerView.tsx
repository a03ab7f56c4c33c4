import type { BannerBlock } from '#shared/report/outline/outline.ts';

/** A coloured band: the slogan, or a year. */
export function BannerView({ block }: { block: BannerBlock }) {
  return (
    <div className={`banner ${block.role}`}>
      <p>{block.text}</p>
      {block.subline.trim() !== '' && <p className="subline">{block.subline}</p>}
    </div>
  );
}

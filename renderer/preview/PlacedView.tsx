import { memo } from 'react';
import type { Outline, OutlineBlock } from '#shared/report/outline/outline.ts';
import { BlockView } from './blocks/BlockView.tsx';
import type { ContentsLine } from './contentsOf.ts';
import { sourceOf } from './sourcesOf.ts';

type Props = {
  blockKey: string;
  block: OutlineBlock;
  rows: { from: number; to: number } | null;
  /** From the top of the first sheet, in px at full size. */
  top: number;
  images: Outline['images'];
  /** For the table of contents alone. */
  contents: readonly ContentsLine[] | null;
  watch: (element: HTMLElement | null) => (() => void) | undefined;
};

/** The images a block shows; another picture elsewhere is no reason to draw it again. */
function imagesOf(block: OutlineBlock, images: Outline['images']): string {
  switch (block.type) {
    case 'cover':
      return hashOf(block.logoId, images);
    case 'quote':
      return hashOf(block.portraitId, images);
    case 'image':
      return hashOf(block.imageId, images);
    case 'logoWall':
      return block.logos.map((logo) => hashOf(logo.imageId, images)).join();
    default:
      return '';
  }
}

function hashOf(id: string | null, images: Outline['images']): string {
  const image = id === null ? undefined : images[id];
  return image ? `${image.hash} ${image.altText}` : '';
}

function rowsOf(block: OutlineBlock, contents: readonly ContentsLine[] | null): number {
  if (block.type === 'table') return block.rows.length + (block.footer ? 1 : 0);
  return block.type === 'contents' ? (contents?.length ?? 0) : 0;
}

/** A block in its place on the sheets. */
export const PlacedView = memo(
  function PlacedView({ blockKey, block, rows, top, images, contents, watch }: Props) {
    return (
      <div
        ref={watch}
        className={sourceOf(block, null) ? 'placed opens' : 'placed'}
        data-key={blockKey}
        data-from={rows?.from ?? 0}
        data-rows={rowsOf(block, contents)}
        style={{ top }}
      >
        <BlockView block={block} rows={rows} images={images} contents={contents} />
      </div>
    );
  },
  (a, b) =>
    a.block === b.block &&
    a.top === b.top &&
    a.rows?.from === b.rows?.from &&
    a.rows?.to === b.rows?.to &&
    JSON.stringify(a.contents) === JSON.stringify(b.contents) &&
    imagesOf(a.block, a.images) === imagesOf(b.block, b.images),
);

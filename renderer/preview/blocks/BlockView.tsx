import { assertNever } from '#shared/domain/assertNever.ts';
import type { Outline, OutlineBlock } from '#shared/report/outline/outline.ts';
import type { ContentsLine } from '../contentsOf.ts';
import { BannerView } from './BannerView.tsx';
import { ChartView } from './ChartView.tsx';
import { ContentsView } from './ContentsView.tsx';
import { CoverView } from './CoverView.tsx';
import { FiguresView } from './FiguresView.tsx';
import { HeadingView } from './HeadingView.tsx';
import { ListView } from './ListView.tsx';
import { LogoWallView } from './LogoWallView.tsx';
import { ParagraphView } from './ParagraphView.tsx';
import { PictureView } from './PictureView.tsx';
import { QuoteView } from './QuoteView.tsx';
import { TableView } from './TableView.tsx';

type Props = {
  block: OutlineBlock;
  /** The rows to draw of a table, or the lines of the contents; null for all. */
  rows: { from: number; to: number } | null;
  images: Outline['images'];
  contents: readonly ContentsLine[] | null;
};

/** A block of the outline as the Word file shows it. */
export function BlockView({ block, rows, images, contents }: Props) {
  switch (block.type) {
    case 'cover':
      return <CoverView block={block} images={images} />;
    case 'contents':
      return <ContentsView block={block} lines={contents ?? []} rows={rows} />;
    case 'heading':
      return <HeadingView block={block} />;
    case 'paragraph':
      return <ParagraphView block={block} />;
    case 'list':
      return <ListView block={block} />;
    case 'table':
      return <TableView block={block} rows={rows} />;
    case 'banner':
      return <BannerView block={block} />;
    case 'quote':
      return <QuoteView block={block} images={images} />;
    case 'figures':
      return <FiguresView block={block} />;
    case 'image':
      return <PictureView block={block} images={images} />;
    case 'chart':
      return <ChartView block={block} />;
    case 'logoWall':
      return <LogoWallView block={block} images={images} />;
    default:
      return assertNever(block);
  }
}

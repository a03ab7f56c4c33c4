import type { AccessibilityFinding } from '#shared/domain/accessibilityResult.ts';
import type { Outline, OutlineBlock } from '#shared/report/outline/outline.ts';
import { findingOf } from '../findingOf.ts';

/** What a camera or a program calls a picture: "IMG_1234.jpg", "Skærmbillede 2023-11-01", "logo.png". */
const FILE_NAME = /(\.(png|jpe?g|gif|webp|svg|heic|tiff?)$)|^(img|dsc|dscn|image|billede|pxl)[ _-]?\d+$/i;

/** The pictures of a block, each with what it is called when its alt text says nothing. */
function picturesOf(block: OutlineBlock): { id: string | null; name: string }[] {
  switch (block.type) {
    case 'image':
      return [{ id: block.imageId, name: block.caption }];
    case 'quote':
      return [{ id: block.portraitId, name: block.person }];
    case 'cover':
      return [
        { id: block.logoId, name: block.organisation },
        { id: block.publicity?.imageId ?? null, name: block.publicity?.lines.join(' ') ?? '' },
      ];
    case 'logoWall':
      return block.logos.map(({ imageId, name }) => ({ id: imageId, name }));
    default:
      return [];
  }
}

/** A chart is drawn from figures and is never decoration. */
function checkCharts(blocks: readonly OutlineBlock[]): AccessibilityFinding[] {
  return blocks.flatMap((block) =>
    block.type === 'chart' && block.altText.trim() === ''
      ? [findingOf('altTextMissing', block.caption, block.source)]
      : [],
  );
}

/** Every picture says in words what it shows, or is marked as decoration (WCAG 1.1.1); that of the header too. */
export function checkPictures({ blocks, headerLogoId, images, author }: Outline): AccessibilityFinding[] {
  const seen = new Set<string>();
  const pictures = [...blocks.flatMap(picturesOf), { id: headerLogoId, name: author }];
  return [
    ...pictures.flatMap(({ id, name }) => {
      const image = id === null ? undefined : images[id];
      if (!image || seen.has(image.id)) return [];
      seen.add(image.id);
      const source = { entity: 'image', id: image.id, field: 'altText' } as const;
      const altText = image.altText.trim();
      if (altText === '') return image.decorative ? [] : [findingOf('altTextMissing', name, source)];
      return FILE_NAME.test(altText) ? [findingOf('altTextIsFileName', altText, source)] : [];
    }),
    ...checkCharts(blocks),
  ];
}

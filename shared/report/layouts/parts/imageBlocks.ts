import type { ImageBlock } from '#shared/report/outline/outline.ts';
import type { LayoutContext } from '../layoutContext.ts';

/** The pictures that may be printed, each with its caption and credit. */
export function imageBlocks(context: LayoutContext, ids: readonly string[]): ImageBlock[] {
  return ids.flatMap((id): ImageBlock[] => {
    const caption = context.picture(id)?.caption.trim() ?? '';
    const imageId = context.usePicture(id, caption);
    if (imageId === null) return [];
    return [
      {
        type: 'image',
        imageId,
        caption,
        credit: context.picture(id)?.credit.trim() ?? '',
        source: { entity: 'image', id, field: 'caption' },
      },
    ];
  });
}

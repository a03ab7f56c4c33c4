import type { Announcements, ScreenReaderInstructions, UniqueIdentifier } from '@dnd-kit/core';
import type { TFunction } from 'i18next';

type DragTexts = { announcements: Announcements; screenReaderInstructions: ScreenReaderInstructions };

/** What a screen reader says while a record is dragged; `place` gives a record's title and its place from 1. */
export function dragTexts(
  t: TFunction<'ui'>,
  place: (id: UniqueIdentifier) => { title: string; place: number; count: number },
): DragTexts {
  return {
    screenReaderInstructions: { draggable: t('drag.instructions') },
    announcements: {
      onDragStart: ({ active }) => t('drag.start', place(active.id)),
      onDragOver: ({ active, over }) =>
        over
          ? t('drag.over', { ...place(over.id), title: place(active.id).title })
          : t('drag.outside', place(active.id)),
      onDragEnd: ({ active, over }) =>
        over
          ? t('drag.end', { ...place(over.id), title: place(active.id).title })
          : t('drag.cancel', place(active.id)),
      onDragCancel: ({ active }) => t('drag.cancel', place(active.id)),
    },
  };
}

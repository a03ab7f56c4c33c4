import { useSortable } from '@dnd-kit/sortable';
import DragIcon from '@mui/icons-material/DragIndicatorOutlined';
import IconButton from '@mui/material/IconButton';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** What the row it stands in is dragged by, or moved by the keys. */
export function DragHandle({ id, title }: { id: string; title: string }) {
  const { t } = useTranslation('ui');
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    useSortable({ id, attributes: { roleDescription: t('drag.role') } });

  const handle = useRef<HTMLButtonElement>(null);
  const row = useRef<HTMLLIElement | null>(null);

  // The row is there without a handle too, far from the view, so it does not draw its own dragging.
  useLayoutEffect(() => {
    const element = handle.current?.closest('li') ?? null;
    row.current = element;
    setActivatorNodeRef(handle.current);
    setNodeRef(element);
    return () => {
      element?.style.removeProperty('transform');
      element?.style.removeProperty('transition');
      element?.removeAttribute('data-dragged');
    };
  }, [setActivatorNodeRef, setNodeRef]);
  const y = transform ? Math.round(transform.y) : null;
  useLayoutEffect(() => {
    if (!row.current) return;
    row.current.style.transform = y === null ? '' : `translateY(${y}px)`;
    row.current.style.transition = transition ?? '';
    row.current.toggleAttribute('data-dragged', isDragging);
  }, [y, transition, isDragging]);

  return (
    <IconButton
      ref={handle}
      {...attributes}
      {...listeners}
      aria-label={t('drag.handle', { title })}
      size="small"
      sx={{
        borderRadius: 1,
        cursor: 'grab',
        touchAction: 'none',
        color: 'text.disabled',
        px: 0.25,
        my: 0.5,
        ml: 0.5,
      }}
    >
      <DragIcon fontSize="small" />
    </IconButton>
  );
}

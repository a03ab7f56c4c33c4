import {
  DndContext,
  KeyboardSensor,
  PointerSensor,
  closestCenter,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import {
  SortableContext,
  arrayMove,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import AddIcon from '@mui/icons-material/AddOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { visuallyHidden } from '@mui/utils';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from './EmptyState.tsx';
import { RecordCard } from './RecordCard.tsx';
import { dragTexts } from './dragTexts.ts';
import { focusField } from './focusField.ts';
import { recordListStyles } from './recordListStyles.ts';

type RecordListProps<R extends { id: string }> = {
  /** What the list holds, for a screen reader. */
  label: string;
  items: readonly R[];
  title: (item: R) => string;
  /** One line about a closed record. */
  summary?: (item: R) => ReactNode;
  /** Marks beside the title: chips. */
  renderStatus?: (item: R) => ReactNode;
  /** Takes the ids in their new order. */
  onReorder?: ((ids: string[]) => void) | undefined;
  /** Makes a record and returns its id; the list opens it and puts the focus in its first field. */
  onAdd?: (() => string) | undefined;
  onRemove?: ((item: R) => void) | undefined;
  addLabel: string;
  /** What an empty list says; without it, an empty list is just its button. */
  emptyTitle?: string | undefined;
  emptyText?: string | undefined;
  /** Of the records' titles. */
  headingLevel?: 2 | 3;
  openId: string | null;
  setOpenId: (id: string | null) => void;
  /** The form of a record. It stays mounted once opened, so that nothing half written is lost by closing it. */
  children: (item: R) => ReactNode;
};

type FocusWish = { id: string | null; part: 'form' | 'toggle' | 'menu' };

function grantWish(list: HTMLElement, wish: FocusWish): boolean {
  if (wish.id === null) {
    list.querySelector<HTMLElement>('[data-record-add]')?.focus();
    return true;
  }
  const card = list.querySelector(`[data-record="${CSS.escape(wish.id)}"]`);
  if (!card) return false;
  if (wish.part === 'form') {
    const body = card.querySelector('[data-record-body]:not([hidden])');
    return body !== null && focusField(body);
  }
  const part = wish.part === 'toggle' ? '[data-record-toggle]' : '[aria-haspopup="menu"]';
  card.querySelector<HTMLElement>(part)?.focus();
  return true;
}

/**
 * Records of one kind under each other, one open at a time: added, deleted, opened, and put in order by dragging, by the
 * keyboard on the handle, or by the menu. The focus follows: into a new record, past a deleted one, along with a moved one.
 */
export function RecordList<R extends { id: string }>({
  label,
  items,
  title,
  summary,
  renderStatus,
  onReorder,
  onAdd,
  onRemove,
  addLabel,
  emptyTitle,
  emptyText = '',
  headingLevel = 2,
  openId,
  setOpenId,
  children,
}: RecordListProps<R>) {
  const { t } = useTranslation('ui');
  const list = useRef<HTMLDivElement>(null);
  const wish = useRef<FocusWish | null>(null);
  const [said, setSaid] = useState('');
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  if (openId !== null && !opened.has(openId)) setOpened(new Set([...opened, openId]));
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const ids = items.map((item) => item.id);
  const titleOf = (id: string) => {
    const item = items.find((one) => one.id === id);
    return item ? title(item) : '';
  };

  useEffect(() => {
    if (list.current && wish.current && grantWish(list.current, wish.current)) wish.current = null;
  });

  function add(): void {
    if (!onAdd) return;
    const id = onAdd();
    wish.current = { id, part: 'form' };
    setOpenId(id);
  }

  function remove(item: R): void {
    const index = ids.indexOf(item.id);
    wish.current = { id: ids[index + 1] ?? ids[index - 1] ?? null, part: 'toggle' };
    if (openId === item.id) setOpenId(null);
    onRemove?.(item);
  }

  function moveTo(id: string, to: number): void {
    const from = ids.indexOf(id);
    if (from === -1 || to < 0 || to >= ids.length || from === to) return;
    onReorder?.(arrayMove(ids, from, to));
  }

  const addButton = onAdd && (
    <Button variant="outlined" startIcon={<AddIcon />} onClick={add} data-record-add="">
      {addLabel}
    </Button>
  );
  const sortable = onReorder !== undefined && items.length > 1;
  return (
    // The message that only is read aloud is placed against this box; else it would stretch the page.
    <Box ref={list} sx={{ position: 'relative' }}>
      {items.length === 0 && emptyTitle === undefined && addButton}
      {items.length === 0 && emptyTitle !== undefined && (
        <EmptyState title={emptyTitle} text={emptyText}>
          {addButton}
        </EmptyState>
      )}
      {items.length > 0 && (
        <>
          <DndContext
            sensors={sensors}
            collisionDetection={closestCenter}
            accessibility={dragTexts(t, (id) => ({
              title: titleOf(String(id)),
              place: ids.indexOf(String(id)) + 1,
              count: ids.length,
            }))}
            onDragStart={() => setOpenId(null)}
            onDragEnd={({ active, over }) => {
              if (over) moveTo(String(active.id), ids.indexOf(String(over.id)));
            }}
          >
            <SortableContext items={ids} strategy={verticalListSortingStrategy}>
              <Box component="ol" aria-label={label} sx={recordListStyles}>
                {items.map((item, index) => (
                  <RecordCard
                    key={item.id}
                    id={item.id}
                    headingLevel={headingLevel}
                    title={title(item)}
                    summary={summary && (() => summary(item))}
                    status={renderStatus && (() => renderStatus(item))}
                    at={index}
                    of={items.length}
                    open={openId === item.id}
                    onToggle={() => setOpenId(openId === item.id ? null : item.id)}
                    onMove={
                      sortable
                        ? (by) => {
                            wish.current = { id: item.id, part: 'menu' };
                            moveTo(item.id, index + by);
                            setSaid(
                              t('drag.end', { title: title(item), place: index + by + 1, count: ids.length }),
                            );
                          }
                        : undefined
                    }
                    onRemove={onRemove && (() => remove(item))}
                  >
                    {opened.has(item.id) && children(item)}
                  </RecordCard>
                ))}
              </Box>
            </SortableContext>
          </DndContext>
          {addButton && <Box sx={{ mt: 1.5 }}>{addButton}</Box>}
        </>
      )}
      <Box component="output" sx={visuallyHidden}>
        {said}
      </Box>
    </Box>
  );
}

import type { EventPayload } from '#shared/contract/events.ts';

/** What the window can be told to do, by key or by menu. */
export type WindowAction = EventPayload<'menu'>['action'];

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/**
 * The action a key press asks for, or null.
 * @param inText the cursor is in a text, which has an undo and redo of its own.
 */
export function shortcutOf(press: Keys, inText: boolean): WindowAction | null {
  if (!(press.ctrlKey || press.metaKey) || press.altKey) return null;
  const key = press.key.toLowerCase();
  if (key === 'e' && !press.shiftKey) return 'export';
  if (inText) return null;
  if (key === 'z') return press.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !press.shiftKey ? 'redo' : null;
}

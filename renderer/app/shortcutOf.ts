import type { EventPayload } from '#shared/contract/events.ts';
import { isTextField } from './isTextField.ts';

/** What the window can be told to do, by key or by menu. */
export type WindowAction = EventPayload<'menu'>['action'];

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'target'>;

/** The action a key press asks for, or null. Undo and redo leave text fields alone: they have their own. */
export function shortcutOf(press: Keys): WindowAction | null {
  if (!(press.ctrlKey || press.metaKey) || press.altKey) return null;
  const key = press.key.toLowerCase();
  if (key === 'e' && !press.shiftKey) return 'export';
  if (isTextField(press.target)) return null;
  if (key === 'z') return press.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !press.shiftKey ? 'redo' : null;
}

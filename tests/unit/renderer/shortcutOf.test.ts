import { describe, expect, it } from 'vitest';
import { shortcutOf } from '#renderer/app/shortcutOf.ts';

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const ctrl = { ...none, ctrlKey: true };

describe('shortcutOf', () => {
  it.each([
    ['Ctrl+Z', { ...ctrl, key: 'z' }, 'undo'],
    ['Ctrl+Shift+Z', { ...ctrl, key: 'Z', shiftKey: true }, 'redo'],
    ['Cmd+Z', { ...none, key: 'z', metaKey: true }, 'undo'],
    ['Ctrl+Y', { ...ctrl, key: 'y' }, 'redo'],
    ['Ctrl+E', { ...ctrl, key: 'e' }, 'export'],
    ['Ctrl+Alt+Z', { ...ctrl, key: 'z', altKey: true }, null],
    ['Ctrl+A', { ...ctrl, key: 'a' }, null],
    ['Z', { ...none, key: 'z' }, null],
  ] as const)('%s', (_, press, action) => {
    expect(shortcutOf(press, false)).toBe(action);
  });

  it('leaves undo and redo to the text the cursor is in, but not export', () => {
    expect(shortcutOf({ ...ctrl, key: 'z' }, true)).toBeNull();
    expect(shortcutOf({ ...ctrl, key: 'y' }, true)).toBeNull();
    expect(shortcutOf({ ...ctrl, key: 'e' }, true)).toBe('export');
  });
});

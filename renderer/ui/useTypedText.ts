import { useState } from 'react';
import { isUnread } from '#renderer/api/unread.ts';
import type { Unread } from '#renderer/api/unread.ts';

type TypedText<V> = {
  value: V | Unread;
  onChange: (value: V | Unread) => void;
  format: (value: V) => string;
  /** The value the text stands for, or undefined when it stands for none. */
  parse: (text: string) => V | undefined;
  same?: (a: V, b: V) => boolean;
};

/**
 * A value written as text: the text is read when the field is left. Text that cannot be read becomes the value as it
 * was typed (`Unread`), so that the form keeps it wherever the value goes, and `unreadable` says so. A value changed
 * from elsewhere replaces the text.
 */
export function useTypedText<V>({ value, onChange, format, parse, same = Object.is }: TypedText<V>): {
  text: string;
  unreadable: boolean;
  onText: (text: string) => void;
  onLeave: () => void;
} {
  const [draft, setDraft] = useState<string | null>(null);
  const [seen, setSeen] = useState(value);
  const alike = (a: V | Unread, b: V | Unread) =>
    isUnread(a) || isUnread(b) ? isUnread(a) && isUnread(b) && a.unreadable === b.unreadable : same(a, b);
  if (!alike(seen, value)) {
    setSeen(value);
    setDraft(null);
  }
  return {
    text: draft ?? (isUnread(value) ? value.unreadable : format(value)),
    unreadable: isUnread(value) && (draft === null || parse(draft) === undefined),
    onText: setDraft,
    onLeave: () => {
      if (draft === null) return;
      const read = parse(draft);
      const next = read === undefined ? { unreadable: draft } : read;
      setDraft(null);
      if (!alike(next, value)) onChange(next);
    },
  };
}

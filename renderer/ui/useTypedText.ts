import { useState } from 'react';

type TypedText<V> = {
  value: V;
  onChange: (value: V) => void;
  format: (value: V) => string;
  /** The value the text stands for, or undefined when it stands for none. */
  parse: (text: string) => V | undefined;
  same?: (a: V, b: V) => boolean;
};

/**
 * A value written as text: the text is read when the field is left. Text that cannot be read stays as it was typed,
 * `unreadable` says so, and the value stays as it was. A value changed from elsewhere replaces the text.
 */
export function useTypedText<V>({ value, onChange, format, parse, same = Object.is }: TypedText<V>): {
  text: string;
  unreadable: boolean;
  onText: (text: string) => void;
  onLeave: () => void;
} {
  const [draft, setDraft] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const [seen, setSeen] = useState(value);
  if (!same(seen, value)) {
    setSeen(value);
    setDraft(null);
    setLeft(false);
  }
  return {
    text: draft ?? format(value),
    unreadable: draft !== null && left && parse(draft) === undefined,
    onText: setDraft,
    onLeave: () => {
      if (draft === null) return;
      const read = parse(draft);
      setLeft(read === undefined);
      if (read === undefined) return;
      setDraft(null);
      if (!same(read, value)) onChange(read);
    },
  };
}

/** Text in a field that stands for no value: it takes the value's place in the form, where the schema refuses it. */
export type Unread = { unreadable: string };

/** Whether a form's value is text nobody could read. */
export function isUnread(value: unknown): value is Unread {
  return typeof value === 'object' && value !== null && 'unreadable' in value;
}

/** The value of a form's field, or null while its text cannot be read. For what is worked out from watched fields. */
export function readOrNull<V>(value: V): Exclude<V, Unread> | null {
  return isUnread(value) ? null : (value as Exclude<V, Unread>);
}

/** The same value with every text (and key) that is one of the ids replaced by its new one, however deep it stands. */
export function renameIds<T>(value: T, ids: ReadonlyMap<string, string>): T {
  return rename(value, ids) as T;
}

function rename(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((each) => rename(each, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [ids.get(key) ?? key, rename(each, ids)]),
  );
}

type Path = readonly PropertyKey[];
type Fields = Record<PropertyKey, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The paths that lead into a field or a row, from there on. */
function within(paths: readonly Path[], key: PropertyKey): Path[] {
  return paths.filter((path) => path[0] === key).map((path) => path.slice(1));
}

/** The last valid version of a row: the one that is like it but for what is wrong. */
function partnerOf(row: unknown, wrong: readonly Path[], valid: readonly unknown[]): unknown {
  const asidesWrong = (value: unknown) =>
    isFields(value)
      ? JSON.stringify(Object.entries(value).filter(([key]) => within(wrong, key).length === 0))
      : undefined;
  const like = asidesWrong(row);
  return like === undefined ? undefined : valid.find((other) => asidesWrong(other) === like);
}

function mendRows(rows: readonly unknown[], valid: readonly unknown[], paths: readonly Path[]): unknown {
  const mended: unknown[] = [];
  for (const [index, row] of rows.entries()) {
    const wrong = within(paths, index);
    if (wrong.length === 0) {
      mended.push(row);
      continue;
    }
    const partner = partnerOf(row, wrong, valid) ?? (rows.length === valid.length ? valid[index] : undefined);
    if (partner !== undefined) mended.push(mendValue(row, partner, wrong));
    // A new row waits until it holds. For any other there is no telling which it was.
    else if (index < valid.length) return valid;
  }
  return mended;
}

/**
 * A value with the last valid value in place of what is wrong in it, as deep down as the wrong part lies: one wrong
 * amount in a list of rows holds back neither the other rows nor the rest of its own.
 * @param paths where the schema found what is wrong
 */
export function mendValue(value: unknown, valid: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0) return value;
  if (paths.some((path) => path.length === 0)) return valid;
  if (Array.isArray(value) && Array.isArray(valid)) return mendRows(value, valid, paths);
  if (!isFields(value) || !isFields(valid)) return valid;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, mendValue(part, valid[key], within(paths, key))]),
  );
}

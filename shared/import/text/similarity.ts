/** The rows of `distance`, made once: names and headings are short, and are compared by the thousand. */
let rows: [Uint16Array, Uint16Array] = [new Uint16Array(256), new Uint16Array(256)];

/**
 * How many single-letter changes make `a` into `b` (Levenshtein); gives up, with `most` + 1, when it takes more. Only
 * the cells no more than `most` off the diagonal are looked at: all others cost more.
 */
function distance(a: string, b: string, most: number): number {
  const [n, m] = [a.length, b.length];
  if (rows[0].length <= m) rows = [new Uint16Array(2 * m + 1), new Uint16Array(2 * m + 1)];
  let [row, next] = rows;
  const tooMany = most + 1;
  for (let j = 0; j <= m; j += 1) row[j] = Math.min(j, tooMany);
  for (let i = 1; i <= n; i += 1) {
    const code = a.charCodeAt(i - 1);
    const from = Math.max(1, i - most);
    const to = Math.min(m, i + most);
    next[from - 1] = from === 1 ? Math.min(i, tooMany) : tooMany;
    let left = next[from - 1] ?? tooMany;
    let least = left;
    for (let j = from; j <= to; j += 1) {
      const change = (row[j - 1] ?? tooMany) + (code === b.charCodeAt(j - 1) ? 0 : 1);
      left = Math.min(change, (row[j] ?? tooMany) + 1, left + 1);
      next[j] = left;
      if (left < least) least = left;
    }
    if (to < m) next[to + 1] = tooMany;
    if (least > most) return tooMany;
    [row, next] = [next, row];
  }
  return row[m] ?? tooMany;
}

/**
 * How alike two short texts are: 1 the same, 0 not as alike as `atLeast`. Most pairs are told apart by their lengths
 * alone, so that a long file costs little.
 */
export function similarity(a: string, b: string, atLeast: number): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  const most = Math.floor(longest * (1 - atLeast));
  if (Math.abs(a.length - b.length) > most) return 0;
  const changes = distance(a, b, most);
  return changes > most ? 0 : 1 - changes / longest;
}

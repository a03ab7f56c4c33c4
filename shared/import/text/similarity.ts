/** How many single-letter changes make `a` into `b` (Levenshtein); gives up, with `most` + 1, when it takes more. */
function distance(a: string, b: string, most: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const cost = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? 0;
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

/** A stretch that a line holds: text in one look, a picture, a tab, or a break. Lengths in twips. */
export type Stretch =
  | { kind: 'text'; text: string; height: number; widthOf: (word: string) => number }
  | { kind: 'picture'; width: number; height: number }
  | { kind: 'tab' }
  | { kind: 'break' };

/** The room of a paragraph's lines, in twips; `stops` are its tab stops, measured from the margin. */
export type LineRoom = { first: number; left: number; end: number; stops: readonly number[] };

/** Word's tab stops where a paragraph has none (ECMA-376 17.15.1.25). */
const TAB = 720;

/** Spaces, or a piece of text up to where a line may end: before a space, after a hyphen or a dash. */
const TOKEN = / +|(?:[^ \u2013\u2014-]|-(?=\d))+[-\u2013\u2014]*|[-\u2013\u2014]+/g;

/**
 * Breaks a paragraph into lines as Word does: as many words on each as there is room for, spaces hang over its end, a
 * word longer than a line is broken where it must.
 * @returns the height of what stands on each line; a line of nothing has `empty`.
 */
export function breakLines(stretches: readonly Stretch[], room: LineRoom, empty: number): number[] {
  const lines: number[] = [];
  let x = room.first;
  let start = room.first;
  let height = 0;
  let word = 0;
  let wordHeight = 0;

  const endLine = () => {
    lines.push(height === 0 ? empty : height);
    height = 0;
    x = room.left;
    start = room.left;
  };
  const endWord = () => {
    if (word === 0) return;
    if (x + word > room.end && x > start) endLine();
    const space = Math.max(room.end - room.left, 1);
    height = Math.max(height, wordHeight);
    while (x + word > room.end && word > space) {
      word -= Math.max(room.end - x, 1);
      endLine();
      height = wordHeight;
    }
    x += word;
    word = 0;
    wordHeight = 0;
  };

  for (const stretch of stretches) {
    if (stretch.kind === 'break') {
      endWord();
      endLine();
    } else if (stretch.kind === 'tab') {
      endWord();
      const at = x;
      x = room.stops.find((stop) => stop > at) ?? (Math.floor(at / TAB) + 1) * TAB;
    } else if (stretch.kind === 'picture') {
      // One that is wider than the line sticks out of it: it cannot be parted.
      word += Math.min(stretch.width, room.end - room.left);
      wordHeight = Math.max(wordHeight, stretch.height);
    } else {
      for (const [token] of stretch.text.matchAll(TOKEN)) {
        const width = stretch.widthOf(token);
        if (token.startsWith(' ')) {
          endWord();
          x += width;
          height = Math.max(height, stretch.height);
        } else {
          word += width;
          wordHeight = Math.max(wordHeight, stretch.height);
          if (/[-\u2013\u2014]$/.test(token)) endWord();
        }
      }
    }
  }
  endWord();
  endLine();
  return lines;
}

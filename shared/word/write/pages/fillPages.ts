import type { Piece } from './piece.ts';

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The least of a piece that may stand at a page's foot: two lines, or all when fewer than two would be left. */
function leastOf({ lines, keepLines }: Piece): number {
  return sum(keepLines || lines.length < 4 ? lines : lines.slice(0, 2));
}

/**
 * Lays pieces on pages of one height, as Word does: no heading is left alone at a page's foot, no paragraph leaves one
 * line behind or ahead, a table's head stands again over its rows.
 * @param height of a page's text, in twips
 * @param onPage is told the page, from 0, that each bookmark starts on
 * @param follow is asked of a piece that asks for a page of its own, and how much of the page before is filled (0–1), for
 * the room above it if it is to stand there all the same
 * @returns how many pages there are, at least 1.
 */
export function fillPages(
  pieces: readonly Piece[],
  height: number,
  onPage: (bookmark: string, page: number) => void,
  follow: (piece: Piece, filled: number) => number | undefined = () => undefined,
): number {
  let page = 0;
  let y = 0;
  let after = 0;
  const newPage = () => {
    page += 1;
    y = 0;
    after = 0;
  };
  /** What must stand together from a piece on, for it to stand here. */
  const togetherFrom = (index: number): number => {
    let needed = 0;
    for (let at = index; at < pieces.length; at += 1) {
      const piece = pieces[at];
      if (!piece || (at > index && piece.breakBefore)) break;
      const gap = at === index ? 0 : Math.max(pieces[at - 1]?.after ?? 0, piece.before);
      if (!piece.keepNext) return needed + gap + leastOf(piece);
      needed += gap + sum(piece.lines);
      if (needed > height) break;
    }
    return needed;
  };

  pieces.forEach((piece, index) => {
    const following = piece.breakBefore && index > 0 ? follow(piece, y / height) : undefined;
    const opens = piece.breakBefore && following === undefined;
    const before = following ?? piece.before;
    if (opens && (y > 0 || index > 0)) newPage();
    const chained = pieces[index - 1]?.keepNext === true && y > 0;
    const together = chained ? leastOf(piece) : togetherFrom(index);
    const gap = () => (y === 0 ? (index === 0 || opens ? before : 0) : Math.max(after, before));
    if (y > 0 && y + gap() + together > height && (together <= height || y + gap() + leastOf(piece) > height))
      newPage();
    y += gap() + (y === 0 ? piece.repeats : 0);
    for (const bookmark of piece.bookmarks) onPage(bookmark, page);
    const { lines, keepLines } = piece;
    lines.forEach((line, at) => {
      const left = lines.length - at;
      // The last two lines go over together.
      const needed = !keepLines && left === 2 && at > 1 ? line + (lines[at + 1] ?? 0) : line;
      if (at > 0 && y > 0 && y + needed > height) newPage();
      y += line;
    });
    after = piece.after;
  });
  return page + 1;
}

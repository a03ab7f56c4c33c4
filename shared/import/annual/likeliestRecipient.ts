import type { Piece } from '../piece.ts';

/** The region a report is most likely for: the one it names most; the empty string when it names none. */
export function likeliestRecipient(pieces: readonly Piece[]): string {
  const regions = pieces.flatMap(
    (piece) =>
      piece.text.match(/\bRegion (?:Nordjylland|Midtjylland|Syddanmark|Sjælland|Hovedstaden)\b/g) ?? [],
  );
  const counts = Map.groupBy(regions, (region) => region);
  const [most] = [...counts].toSorted((a, b) => b[1].length - a[1].length);
  return most?.[0] ?? '';
}

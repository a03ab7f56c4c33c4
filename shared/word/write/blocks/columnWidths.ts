/** Shares of the width → whole twips that add up to it; shares that do not make 1 are scaled until they do. */
export function columnWidths(shares: readonly number[], width: number): number[] {
  const usable = shares.length > 0 ? shares : [1];
  const total = usable.reduce((sum, share) => sum + Math.max(share, 0), 0);
  const widths = usable.map((share) =>
    Math.floor(total > 0 ? (Math.max(share, 0) / total) * width : width / usable.length),
  );
  const rest = width - widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one, column) => (column === widths.length - 1 ? one + rest : one));
}

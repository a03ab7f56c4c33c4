/** "Omsætning" in "mio. DKK" → "Omsætning (mio. DKK)"; that a figure is a count goes without saying. */
export function labelWithUnit(label: string, unit: string): string {
  const shown = unit.trim();
  const goesWithoutSaying = shown === '' || shown.toLowerCase() === 'antal';
  return goesWithoutSaying ? label.trim() : `${label.trim()} (${shown})`;
}

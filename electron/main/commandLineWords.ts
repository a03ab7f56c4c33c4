/**
 * The words for the command line, when the program was started as one: `hubrapport report list …`.
 * @param argv as the process got it; the runtime's own words stand first.
 * @returns what stands after `report`, or null when a window is wanted.
 */
export function commandLineWords(argv: readonly string[]): string[] | null {
  const at = argv.indexOf('report', 1);
  return at < 0 ? null : argv.slice(at + 1);
}

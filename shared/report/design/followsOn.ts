/** How much of a page's text is filled, at most, for a chapter to follow on it. */
const HALF = 0.5;

/**
 * Whether a chapter that asks for a page of its own follows on the page before all the same: a page with half of it or more
 * to spare would stand nearly empty. The first chapter never does, as the contents stand alone.
 * @param filled how much of the text's height on the page before is filled, from 0 to 1
 */
export function followsOn(filled: number, isFirst: boolean): boolean {
  return !isFirst && filled < HALF;
}

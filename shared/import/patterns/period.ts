/** "(2022 fortsat 2023)": the year it began and whether it goes on; `text` is the words that said so. */
export type Period = { startYear: number; continued: boolean; text: string };

const CONTINUED =
  /\(?\b((?:19|20)\d\d)\s*(?:,\s*)?(?:er\s+)?(?:fortsat(?:\s+i)?|fortsætter(?:\s+i)?|og|[-–])\s*((?:19|20)\d\d)\b\)?/i;
const SINCE = /\(\s*(?:siden|fra|startet(?: i)?|opstartet(?: i)?)\s+((?:19|20)\d\d)\s*\)/i;

/** The period a title gives: "2022 fortsat 2023", "2022 og 2023", "2022-2023", "(siden 2022)"; null for none. */
export function periodOf(title: string): Period | null {
  const continued = CONTINUED.exec(title);
  if (continued) {
    const [text, from = '', to = ''] = continued;
    return Number(from) < Number(to) ? { startYear: Number(from), continued: true, text } : null;
  }
  const since = SINCE.exec(title);
  return since ? { startYear: Number(since[1]), continued: true, text: since[0] } : null;
}

import { parseDanishDate } from '#shared/domain/isoDate.ts';

const MONTH =
  '(jan(?:uar)?|feb(?:r|ruar)?|mar(?:ts)?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** "14. september 2023", "14.-15. sept. 2023"; the year may be left out. */
const WRITTEN = new RegExp(
  `(?<![\\d.,])(\\d{1,2})\\.?(?: ?(?:[-–]|og|til) ?\\d{1,2}\\.?)? ${MONTH}(?![\\p{L}])\\.?,?(?: ((?:19|20)\\d\\d)(?!\\d))?`,
  'iu',
);
const ISO = /(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)/;
const NUMERIC = /(?<![\d.])(\d{1,2})[./-](\d{1,2})[./ -]((?:19|20)?\d\d)(?![\d]|[.,/]\d)/;
/** "d. 3/5": a day without a year is told from a fraction by the word before it. */
const SHORT = /\b(?:d\.|den|dato:) ?(\d{1,2})[./](\d{1,2})(?![\d]|[./-]\d)/i;
/** How far from the report's year "3.5.23" can be, and still be a day. */
const NEAR = 5;

/** A day found in a text, as ISO; `yearSaid` is false when its year is the one the text was taken to be about. */
export type FoundDate = { date: string; yearSaid: boolean };

function fullYear(said: string, near: number | null): string | null {
  if (said.length === 4) return said;
  const full = 2000 + Number(said);
  return near !== null && Math.abs(full - near) <= NEAR ? String(full) : null;
}

/**
 * The first day named in a text of a report about `year`: "14. sept. 2023", "14.-15. september", "d. 3/5-23", "3.5.23".
 * Null when there is none.
 */
export function findDateIn(text: string, year: number | null): FoundDate | null {
  // Most lines hold no figure at all.
  if (!/\d/.test(text)) return null;
  const written = WRITTEN.exec(text);
  if (written) {
    const [, day = '', month = '', said] = written;
    const date =
      said === undefined && year === null ? null : parseDanishDate(`${day}. ${month} ${said ?? year}`);
    if (date !== null) return { date, yearSaid: said !== undefined };
  }
  const iso = parseDanishDate(ISO.exec(text)?.[0] ?? '');
  if (iso !== null) return { date: iso, yearSaid: true };
  const [, day = '', month = '', said = ''] = NUMERIC.exec(text) ?? [];
  const full = said === '' ? null : fullYear(said, year);
  const numeric = full === null ? null : parseDanishDate(`${day}.${month}.${full}`);
  if (numeric !== null) return { date: numeric, yearSaid: true };
  const short = year === null ? null : SHORT.exec(text);
  const date = short ? parseDanishDate(`${short[1]}.${short[2]}.${year}`) : null;
  return date === null ? null : { date, yearSaid: false };
}

/** The first day named in a text with its year, as ISO; null when there is none. */
export function findDate(text: string): string | null {
  const found = findDateIn(text, null);
  return found?.yearSaid === true ? found.date : null;
}

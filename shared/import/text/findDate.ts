import { isIsoDate, parseDanishDate } from '#shared/domain/isoDate.ts';

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

/** A day found in a text, as ISO; `yearSaid` is false when its year is the one the text was taken to be about, `end` where it ends. */
export type FoundDate = { date: string; yearSaid: boolean; end: number };

function fullYear(said: string, near: number | null): number | null {
  if (said.length === 4) return Number(said);
  const full = 2000 + Number(said);
  return near !== null && Math.abs(full - near) <= NEAR ? full : null;
}

/** The words a pattern found, as a day. */
function dayFrom(
  match: RegExpExecArray | null,
  said: string | undefined,
  near: number | null,
): FoundDate | null {
  const year = said === undefined ? near : fullYear(said, near);
  if (!match || year === null) return null;
  const date =
    parseDanishDate(`${match[1]}. ${match[2]} ${year}`) ?? parseDanishDate(`${match[1]}.${match[2]}.${year}`);
  return date === null ? null : { date, yearSaid: said !== undefined, end: match.index + match[0].length };
}

/**
 * The first day named in a text of a report about `year`: "14. sept. 2023", "14.-15. september", "d. 3/5-23", "3.5.23".
 * Null when there is none.
 */
export function findDateIn(text: string, year: number | null): FoundDate | null {
  // Most lines hold no figure at all.
  if (!/\d/.test(text)) return null;
  const written = WRITTEN.exec(text);
  const iso = ISO.exec(text);
  const numeric = NUMERIC.exec(text);
  return (
    dayFrom(written, written?.[3], year) ??
    (iso && isIsoDate(iso[0]) ? { date: iso[0], yearSaid: true, end: iso.index + iso[0].length } : null) ??
    dayFrom(numeric, numeric?.[3], year) ??
    dayFrom(SHORT.exec(text), undefined, year)
  );
}

/** The first day named in a text with its year, as ISO; null when there is none. */
export function findDate(text: string): string | null {
  const found = findDateIn(text, null);
  return found?.yearSaid === true ? found.date : null;
}

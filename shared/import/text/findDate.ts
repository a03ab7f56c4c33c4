import { isIsoDate, parseDanishDate } from '#shared/domain/isoDate.ts';

const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];
const WRITTEN = new RegExp(
  `\\b(\\d{1,2})\\.?(?: ?(?:[-–]|og|til) ?\\d{1,2}\\.?)? (${MONTHS.join('|')}) ((?:19|20)\\d\\d)\\b`,
  'i',
);
const NUMERIC = /(?<![\d.])(\d{1,2}[./-]\d{1,2}[./ -](?:19|20)\d\d)(?![\d])/;

/** The first day named in a text, "14. september 2023", "14.-15. september 2023" or "14.9.2023", as ISO; null when there is none. */
export function findDate(text: string): string | null {
  const written = WRITTEN.exec(text);
  if (written) {
    const month = MONTHS.indexOf((written[2] ?? '').toLowerCase()) + 1;
    const iso = `${written[3]}-${String(month).padStart(2, '0')}-${(written[1] ?? '').padStart(2, '0')}`;
    if (isIsoDate(iso)) return iso;
  }
  const numeric = NUMERIC.exec(text);
  return numeric ? parseDanishDate(numeric[1] ?? '') : null;
}

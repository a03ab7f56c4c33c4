import { z } from 'zod';

/** True for `YYYY-MM-DD` that names a day of the calendar (29 February only in leap years). */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A day as ISO `YYYY-MM-DD`. */
export const isoDate = z.string().refine(isIsoDate, { error: 'Skriv en dato, der findes, fx 31.12.2023' });

/** A day, or null when it is not known. */
export const isoDateOrNull = isoDate.nullable().default(null);

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

/** The number of a month by its Danish name or the beginning of it, "sept" or "sep"; null when there is no such name. */
function monthNumber(name: string): string | null {
  const lower = name.toLowerCase();
  const place = MONTHS.findIndex(
    (month) => month === lower || (lower.length >= 3 && lower.length <= 4 && month.startsWith(lower)),
  );
  return place < 0 ? null : String(place + 1);
}

/**
 * Reads a Danish date: `1.5.2019`, `01.05.2019`, `01-05-2019`, `1/5 2019`, `1. maj 2019`, `1. sept. 2019` or ISO `2019-05-01`.
 * @returns ISO `YYYY-MM-DD`, or null when the text is no date of the calendar.
 */
export function parseDanishDate(text: string): string | null {
  const clean = text.replace(/[\s\u00a0]+/g, ' ').trim();
  if (isIsoDate(clean)) return clean;
  const parts = /^(\d{1,2})(?:\s?[./-]\s?(\d{1,2})\s?[./ -]|\.?\s?([a-z]+)\.?)\s?(\d{4})$/i.exec(clean);
  if (!parts) return null;
  const [, day = '', digits, name = '', yearPart = ''] = parts;
  const month = digits ?? monthNumber(name);
  if (month === null) return null;
  const iso = `${yearPart}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : null;
}

/** `2019-05-01` → `01.05.2019`. Text that is no ISO date comes back as it is. */
export function formatDate(iso: string): string {
  const [yearPart, month, day] = iso.split('-');
  return isIsoDate(iso) ? `${day}.${month}.${yearPart}` : iso;
}

/** `2023-12-31` → `31. december 2023`. Text that is no ISO date comes back as it is. */
export function formatLongDate(iso: string): string {
  if (!isIsoDate(iso)) return iso;
  const [yearPart, month, day] = iso.split('-');
  return `${Number(day)}. ${MONTHS[Number(month) - 1]} ${yearPart}`;
}

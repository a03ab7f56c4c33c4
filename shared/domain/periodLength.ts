const DAY = 86_400_000;

function toDate(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** The day `months` later; in a shorter month its last day. */
function monthsLater(start: Date, months: number): Date {
  const first = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(start.getUTCDate(), last));
  return first;
}

/**
 * How long a period is, both days (ISO) counted: whole months and the days beyond them. Null when a day is not known
 * or the period ends before it begins.
 */
export function periodLength(
  from: string | null,
  to: string | null,
): { months: number; days: number } | null {
  if (from === null || to === null || from > to) return null;
  const start = toDate(from);
  const end = new Date(toDate(to).getTime() + DAY);
  let months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  // The first of March follows the last of February in any year, and a period that ends there is whole months.
  if (monthsLater(start, months) > end) months -= 1;
  return { months, days: Math.round((end.getTime() - monthsLater(start, months).getTime()) / DAY) };
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "24 måneder", "5 måneder og 12 dage", "9 dage"; the empty string when the length is not known. */
export function formatPeriodLength(from: string | null, to: string | null): string {
  const length = periodLength(from, to);
  if (!length) return '';
  const { months, days } = length;
  return [
    ...(months > 0 ? [counted(months, 'måned', 'måneder')] : []),
    ...(days > 0 ? [counted(days, 'dag', 'dage')] : []),
  ].join(' og ');
}

/** True when names from a report of `year` have been kept longer than `keepYears` whole years after it (null: no limit). */
export function namesDue(year: number, keepYears: number | null, today: string): boolean {
  return keepYears !== null && Number(today.slice(0, 4)) > year + keepYears;
}

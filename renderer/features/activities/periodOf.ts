/** "2022 fortsat 2023" for something that began before the report's year and goes on, else the year it began, else nothing. */
export function periodOf(
  { startYear, continued }: { startYear: number | null; continued: boolean },
  reportYear: number,
): string {
  if (startYear === null) return '';
  return continued && startYear < reportYear ? `${startYear} fortsat ${reportYear}` : String(startYear);
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}

/** Today as ISO `YYYY-MM-DD`, by this computer's clock and time zone. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** Moves `year` and the year after it one on, wherever they stand alone: "2023 og plan for 2024" → "2024 og plan for 2025". */
export function shiftYears(text: string, year: number): string {
  return text.replace(/(?<![\p{L}\d.,])\d{4}(?!\d|[.,]\d)/gu, (found) => {
    const value = Number(found);
    return value === year || value === year + 1 ? String(value + 1) : found;
  });
}

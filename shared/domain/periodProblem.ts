import { periodLength } from './periodLength.ts';

const LONGEST = 15 * 12;

/** What to look at in a project's period (ISO days); null when nothing. That it ends before it begins the schema says. */
export function periodProblem(from: string | null, to: string | null): string | null {
  const years = [from, to].filter((day) => day !== null).map((day) => Number(day.slice(0, 4)));
  if (years.some((year) => year < 1990 || year > 2100)) return 'Årstallet ser forkert ud';
  const length = periodLength(from, to);
  return length && length.months > LONGEST
    ? `Perioden er på ${length.months} måneder. Er datoerne rigtige?`
    : null;
}

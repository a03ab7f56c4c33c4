import { smallNumber } from '../text/findFigures.ts';

const MEETINGS =
  /\bmød(?:es|tes|er|te)?\b[^.]{0,30}?\b(\d{1,2}|en|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv) gange?\b|\b(\d{1,2}|to|tre|fire|fem|seks|otte|ti|tolv) (?:årlige møder|møder (?:om året|årligt|pr\.? år|i løbet af året))/i;
const RHYTHMS: readonly (readonly [RegExp, number])[] = [
  [/\bmød(?:es|tes)\b[^.]{0,30}\b(?:hver måned|månedligt|en gang om måneden)/i, 12],
  [/\bmød(?:es|tes)\b[^.]{0,30}\b(?:hvert kvartal|kvartalsvis)/i, 4],
  [/\bmød(?:es|tes)\b[^.]{0,30}\b(?:hvert halve år|halvårligt)/i, 2],
];

/** How often a year somebody meets, as running text tells it; null when it does not. */
export function meetingsIn(text: string): number | null {
  const meetings = MEETINGS.exec(text);
  if (meetings) return smallNumber(meetings[1] ?? meetings[2] ?? '');
  return RHYTHMS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

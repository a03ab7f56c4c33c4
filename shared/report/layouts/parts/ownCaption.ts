import { phrases } from '../phrases.ts';

/** Any year, so that captions can be told whatever year they were set for. */
const YEAR = 2000;
const { activities, financing, funding, indicators, kpi, plan, results } = phrases.caption;
const words = [
  activities,
  financing,
  funding,
  indicators,
  kpi([YEAR]),
  kpi([YEAR, YEAR]),
  plan(YEAR),
  results(YEAR),
];
const patterns = new Set(words.map(withoutYears));

function withoutYears(text: string): string {
  return text.trim().toLowerCase().replace(/\d{4}/g, '#');
}

/** Whether a caption is one the layouts set themselves over a table they make. */
export function ownCaption(text: string): boolean {
  return patterns.has(withoutYears(text));
}

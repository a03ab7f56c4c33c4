import { organisationKindOf } from '../text/names.ts';

/** Who pays: an authority, a foundation or a region; anybody who is named right at the amount. */
export function isFunder(words: string, atAmount: boolean): boolean {
  const kind = organisationKindOf(words);
  if (!/^\p{Lu}/u.test(words) || words.length > 120) return false;
  if (atAmount) return kind !== null;
  return (
    kind === 'authority' || kind === 'foundation' || kind === 'region' || /^erhvervsfyrtårn/i.test(words)
  );
}

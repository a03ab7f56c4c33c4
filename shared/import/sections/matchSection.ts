import type { ReportKind } from '#shared/domain/report.ts';
import type { SectionKey } from '#shared/domain/section.ts';
import { fold } from '../text/plainText.ts';
import { similarity } from '../text/similarity.ts';
import { sectionPhrases } from './sectionPhrases.ts';

/** Which chapter a line heads; `likeness` is 1 for the usual words, lower for faults, 0 when only a keyword tells. */
export type SectionMatch = { key: SectionKey; likeness: number };

const ALIKE = 0.82;
const LONGEST_BY_KEYWORD = 9;

/** A heading without its number or letter and the years in it: "9. Handlingsplan for 2024" → "handlingsplan". */
function headingWords(text: string): string {
  return fold(text.replace(/^(?:(?:(?:kapitel|afsnit)\s+)?\d+(?:\.\d+)*[.):]?|[A-ZÆØÅ][.)])\s+/i, ''))
    .replace(/\b(?:for |i )?(?:19|20)\d\d\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The chapter a heading belongs to by its words, or null. */
export function matchSection(text: string, kind: ReportKind): SectionMatch | null {
  const words = headingWords(text);
  if (words === '') return null;
  let best: SectionMatch | null = null;
  for (const { key, phrases } of sectionPhrases[kind]) {
    // A cover names the cluster too; only "Om …" heads what is said of it.
    if (key === 'about' && !words.startsWith('om ')) continue;
    for (const phrase of phrases) {
      const likeness = similarity(words, phrase, ALIKE);
      if (likeness >= ALIKE && likeness > (best?.likeness ?? 0)) best = { key, likeness };
    }
  }
  if (best || words.split(' ').length > LONGEST_BY_KEYWORD) return best;
  const byKeyword = sectionPhrases[kind].find(({ keyword }) => keyword?.test(words));
  return byKeyword ? { key: byKeyword.key, likeness: 0 } : null;
}

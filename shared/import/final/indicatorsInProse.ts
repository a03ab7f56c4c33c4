import { doubt } from '../doubt.ts';
import type { Draft } from '../draft.ts';
import type { Piece } from '../piece.ts';
import { findFigures, type FoundFigure } from '../text/findFigures.ts';
import { sentencesOf } from '../text/plainText.ts';

const TARGET =
  /\b(?:effekt|succes|del)?mål(?:et|tallet|tal|sætningen|sætning)?(?:\s+(?:for|med)\s+\p{L}+)?\s*(?:\(|:|på|var(?: på)?|er|lød(?: på)?|om)\s*(?:mindst |ca\. |omkring )?(\d[\d.]*(?:,\d+)?)/iu;
const FARTHEST_BACK = 3;

/** What was counted: the words after the figure, up to the end of what belongs to it. */
function labelAfter(sentence: string, figure: FoundFigure): string {
  const rest = sentence.slice(figure.end).replace(/^\s+(?:har|blev|er)\s+/, ' ');
  const end = rest.search(
    /[,.;(]|\s(?:som|hvor|hvilket|hvorved|i perioden|i projektet|i projektperioden|efter projekt|mod)\b/,
  );
  return (end === -1 ? rest : rest.slice(0, end)).trim();
}

function isYear(figure: FoundFigure): boolean {
  return Number.isInteger(figure.value) && figure.value >= 1990 && figure.value <= 2100;
}

/**
 * Indicators told in running text: a figure, and the target it is held against in the same sentence or a few later
 * ("Mindst 50 har deltaget. … Målet var 85"). All doubtful; the text itself stays where it is.
 */
export function addIndicatorsInProse(draft: Draft, pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    if (piece.kind !== 'paragraph' && piece.kind !== 'item') continue;
    const sentences = sentencesOf(piece.text);
    const used = new Set<string>();
    sentences.forEach((sentence, at) => {
      const match = TARGET.exec(sentence);
      const target = match ? findFigures(match[1] ?? '')[0] : undefined;
      if (!match || !target) return;
      for (let back = 0; back <= FARTHEST_BACK; back += 1) {
        const text = sentences[at - back];
        if (text === undefined) return;
        const figures = findFigures(back === 0 ? text.slice(0, match.index) : text).filter(
          (each) => !isYear(each),
        );
        const [actual] = figures;
        if (!actual) continue;
        if (used.has(text)) return;
        used.add(text);
        const told = sentences.slice(at - back, at + 1).join(' ');
        const record = draft.indicator(piece, labelAfter(text, actual), doubt.indicator);
        record.source = { text: told, where: piece.where };
        record.target = target.value;
        record.actual = actual.value;
        record.actualQualifier = actual.qualifier;
        if (actual.value < target.value)
          record.explanation = sentences.slice(at - back + 1, at + 1).join(' ');
        return;
      }
    });
  }
}

import { doubt } from '../doubt.ts';
import type { Draft } from '../draft.ts';
import { labelled } from '../patterns/labelled.ts';
import type { Piece } from '../piece.ts';
import { findFigures, type FoundFigure } from '../text/findFigures.ts';
import { sentencesOf } from '../text/plainText.ts';

const TARGET =
  /\b(?:effekt|succes|del)?mål(?:et|tallet|tal|sætningen|sætning)?(?:\s+(?:for|med)\s+((?:\p{L}+\s+){0,6}?\p{L}+))?\s*(?:\(|:|på|var(?: på)?|er|lød(?: på)?|om)\s*(?:mindst |ca\. |omkring )?(\d[\d.]*(?:,\d+)?)/iu;
/** "6 virksomheder ud af de planlagte 10", "41 ud af 60 planlagte", "3 licenser mod forventet 5". */
const PLANNED =
  /\bmod (?:de )?(?:forventet|forventede|planlagt|planlagte) (\d[\d.]*)|\b(?:ud )?af (?:i alt )?(?:(?:de )?(?:planlagte|forventede) (\d[\d.]*)|(?:de )?(\d[\d.]*) (?:planlagte|forventede))\b/i;
/** "25 vejledere, hvilket er færre end de 30, der var målet". */
const HELD_AGAINST =
  /\b(?:færre|flere|mere|mindre|højere|lavere) end (?:de |det |dem )?(?:(?:planlagte|forventede) )?(\d[\d.]*)(?:,? (?:der|som) (?:var|udgjorde) (?:målet|måltallet|planlagt|forventet|aftalt)|\b(?=[^.]{0,60} planlagt))/i;
/** "Mål: 20 hjem. Resultat: 26 hjem." */
const REACHED = /^(?:resultat(?:et)?|opnået|realiseret|nået|faktisk)\b[^\d.]{0,30}\d/i;
const FARTHEST_BACK = 3;

/** What was counted: the words after the figure, up to the end of what belongs to it. */
function labelAfter(sentence: string, figure: FoundFigure): string {
  const rest = sentence.slice(figure.end).replace(/^\s+(?:har|blev|er)\s+/, ' ');
  const end = rest.search(
    /[,.;(]|\s(?:som|hvor|hvilket|ud af|hvorved|i perioden|i projektet|i projektperioden|efter projekt|mod)\b/,
  );
  return (end === -1 ? rest : rest.slice(0, end)).trim();
}

function isYear(figure: FoundFigure): boolean {
  return Number.isInteger(figure.value) && figure.value >= 1990 && figure.value <= 2100;
}

/** "Målet var 12 afdelinger, og 15 afdelinger kom med": the figure right behind the target, of the same thing. */
function reachedAfter(sentence: string, target: RegExpExecArray): FoundFigure | undefined {
  const from = target.index + target[0].length;
  const thing = /^\s+(\p{L}+)/u.exec(sentence.slice(from))?.[1] ?? '';
  return findFigures(sentence).find((figure) => {
    if (figure.start < from || isYear(figure)) return false;
    const between = sentence.slice(from, figure.start);
    const isNear =
      /^(?:\s+\p{L}+)?,? (?:og|men|mens) (?:(?:der|vi|det|projektet|resultatet) )?(?:\p{L}+ )?$/u.test(
        between,
      );
    return isNear || (thing !== '' && new RegExp(`^\\s+${thing}\\b`, 'iu').test(sentence.slice(figure.end)));
  });
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
      const named = TARGET.exec(sentence);
      const match = named ?? PLANNED.exec(sentence) ?? HELD_AGAINST.exec(sentence);
      const aimed = named ? named[2] : match?.slice(1).find((figure) => figure !== undefined);
      const target = findFigures(aimed ?? '')[0];
      if (!match || !target) return;
      const next = REACHED.test(sentences[at + 1] ?? '')
        ? findFigures(sentences[at + 1] ?? '')[0]
        : undefined;
      if (next) {
        const goal = findFigures(sentence).find((figure) => figure.start >= match.index);
        const record = draft.indicator(piece, goal ? labelAfter(sentence, goal) : '', doubt.indicator);
        record.source = { text: `${sentence} ${sentences[at + 1]}`, where: piece.where };
        record.target = target.value;
        record.actual = next.value;
        record.actualQualifier = next.qualifier;
        if (next.value < target.value) record.explanation = sentences[at + 1] ?? '';
        return;
      }
      for (let back = 0; back <= FARTHEST_BACK; back += 1) {
        const text = sentences[at - back];
        if (text === undefined) return;
        const figures = findFigures(back === 0 ? text.slice(0, match.index) : text).filter(
          (each) => !isYear(each),
        );
        const actual = figures[0] ?? (back === 0 ? reachedAfter(text, match) : undefined);
        if (!actual) continue;
        if (used.has(text)) return;
        used.add(text);
        const told = sentences.slice(at - back, at + 1).join(' ');
        const line = labelled(text);
        const labelledAs = line && text.indexOf(line.value) === actual.start ? line.label : null;
        const record = draft.indicator(
          piece,
          labelledAs ?? (labelAfter(text, actual) || (named?.[1] ?? '')),
          doubt.indicator,
        );
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

import { parseFigure } from '#shared/domain/figure.ts';
import { doubt } from '../doubt.ts';
import type { Draft } from '../draft.ts';
import type { Piece } from '../piece.ts';
import { sentencesOf } from '../text/plainText.ts';
import { meetingsIn } from './meetingsIn.ts';

/** "Netværk for kliniske test har 64 medlemmer og mødes 3 gange om året." */
const TOLD =
  /^(\p{Lu}[^.,;:]{2,80}?) (?:har|havde|består af|talte) (?:i alt )?((?:\p{L}+\.? ){0,2}\d[\d.]*) (?:medlemmer|deltagere)(?![\p{L}])/u;
const CALLED = /netværk(?! har)|forum|gruppe|klub|\bråd(?:et)?\b/i;
/** "Netværket har 20 medlemmer" names none. */
const NAMELESS = /^(?:netværket|forummet|gruppen|klubben|rådet|det|vi)$/i;

/** The networks that running text tells of by name and number, in a chapter without headings; the text stays where it is. */
export function addNetworksTold(draft: Draft, pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    if (piece.kind !== 'paragraph' || !/medlemmer|deltagere/.test(piece.text)) continue;
    for (const sentence of sentencesOf(piece.text)) {
      const [, name = '', counted = ''] = TOLD.exec(sentence) ?? [];
      const figure = CALLED.test(name) && !NAMELESS.test(name) ? parseFigure(counted) : null;
      if (!figure) continue;
      const record = draft.activity('network', piece, name, doubt.participants);
      record.participants = figure.value;
      record.participantsQualifier = figure.qualifier;
      record.meetingsPerYear = meetingsIn(sentence);
    }
  }
}

import { addToSection, type ChapterScope } from '../activities/chapterScope.ts';
import { shortLine } from '../draft.ts';
import type { Piece } from '../piece.ts';
import { unquote } from '../text/plainText.ts';

const ANNOUNCES_GOAL = /(?:formål|mål|målsætning|vision)[^.]{0,40}:$/i;
/** "Vores hovedformål: At …", in one line or item. */
const GOAL_TOLD = /^([^.:]{0,120}(?:formål|mål|målsætning|vision)[^.:]{0,20}):\s*([”“"]?at \p{L}.+)$/isu;
const LONGEST_LABEL = 40;
const CLOSING = /^(?:rigtig )?(?:god|go') (?:læselyst|læsning|fornøjelse)\b/i;

function isLine(piece: Piece): boolean {
  return (piece.kind === 'paragraph' || piece.kind === 'heading') && piece.text.length <= 200;
}

/** The introduction and what is said of the cluster: the goal that stands alone, the line it ends with, and the text. */
export function readIntroduction(scope: ChapterScope): void {
  const { report } = scope.draft.proposals;
  const body = scope.pieces.filter((piece, at) => {
    if (piece.kind === 'quote') return false;
    if (CLOSING.test(piece.text) && piece.text.length <= 80) {
      report.closingLine = shortLine(piece.text);
      scope.draft.ledger.take(piece, report);
      return false;
    }
    const told =
      report.mainGoal === '' && (isLine(piece) || piece.kind === 'item') ? GOAL_TOLD.exec(piece.text) : null;
    if (told) {
      report.mainGoal = shortLine(unquote(told[2] ?? ''));
      // A whole sentence before the goal stays text.
      if ((told[1] ?? '').length > LONGEST_LABEL) return true;
      scope.draft.ledger.take(piece, report, told[1]);
      return false;
    }
    const announced = ANNOUNCES_GOAL.test(scope.pieces[at - 1]?.text ?? '');
    const alone = piece.centred && /^[”“"]?at \p{L}/iu.test(piece.text);
    if (report.mainGoal === '' && isLine(piece) && (announced || alone)) {
      report.mainGoal = shortLine(unquote(piece.text));
      scope.draft.ledger.take(piece, report);
      return false;
    }
    return true;
  });
  addToSection(scope, body);
}

import type { ChapterScope } from '../activities/chapterScope.ts';
import type { Piece } from '../piece.ts';
import { readCancelled } from './readCancelled.ts';
import { readExplanations } from './readExplanations.ts';
import { readProjectPartners } from './readProjectPartners.ts';

/** Takes what a chapter of a final report holds beside its text, and returns the rest of its pieces. */
export function readFinalChapter(scope: ChapterScope, pieces: readonly Piece[]): Piece[] {
  switch (scope.section.key) {
    case 'purpose':
      return readProjectPartners(scope, pieces);
    case 'results':
      return readExplanations(scope.draft, pieces);
    case 'learning':
      return readCancelled(scope.draft, pieces);
    default:
      return [...pieces];
  }
}

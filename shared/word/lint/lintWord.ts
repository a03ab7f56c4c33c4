import { lintAccessibility } from './rules/lintAccessibility.ts';
import { lintContrast } from './rules/lintContrast.ts';
import { lintPages } from './rules/lintPages.ts';
import { lintParagraphs } from './rules/lintParagraphs.ts';
import { lintReferences } from './rules/lintReferences.ts';
import { lintStructure } from './rules/lintStructure.ts';
import { lintTables } from './rules/lintTables.ts';
import { lintUniqueness } from './rules/lintUniqueness.ts';
import type { WordProblem } from './wordProblem.ts';
import { openWordParts } from './wordParts.ts';

/**
 * What Word refuses or repairs and the Open XML validator lets pass, and what the rules of accessibility ask of the
 * file itself. Looks at files of our own writing, not at strangers'.
 * @returns the problems found, none for a good file.
 * @throws Error when the bytes are no Word file at all.
 */
export function lintWord(bytes: Uint8Array): WordProblem[] {
  const parts = openWordParts(bytes);
  return [
    lintTables,
    lintReferences,
    lintUniqueness,
    lintPages,
    lintParagraphs,
    lintAccessibility,
    lintContrast,
    lintStructure,
  ].flatMap((rule) => rule(parts));
}

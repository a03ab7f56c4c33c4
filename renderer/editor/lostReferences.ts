import type { RichText } from '#shared/domain/richText.ts';
import { runsOf } from '#shared/domain/runsOf.ts';
import type { ReferenceTarget } from '#shared/report/layouts/parts/referenceTargets.ts';
import { targetOf } from './referenceChoices.ts';

/** The words of the references in a text that lead to nothing the report prints. */
export function lostReferences(text: RichText, choices: readonly ReferenceTarget[] | null): string[] {
  if (!choices) return [];
  return runsOf(text)
    .filter(({ ref }) => ref && !targetOf(choices, ref))
    .map((run) => run.text);
}

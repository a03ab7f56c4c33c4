import { createContext } from 'react';
import type { Reference } from '#shared/domain/richText.ts';
import type { ReferenceTarget } from '#shared/report/layouts/parts/referenceTargets.ts';

/** What the texts of the open report can refer to; null where no report is open. */
export const ReferenceChoices = createContext<readonly ReferenceTarget[] | null>(null);

/** The target of a reference; undefined when the report does not print it. */
export function targetOf(
  choices: readonly ReferenceTarget[],
  reference: Reference,
): ReferenceTarget | undefined {
  return choices.find(({ type, id }) => type === reference.type && id === reference.id);
}

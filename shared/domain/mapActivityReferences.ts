import { mapRuns } from './mapRuns.ts';
import type { RichText } from './richText.ts';

/**
 * A text whose cross-references to activities lead where `to` says: the id of another activity, or null for no
 * reference, which leaves the words as plain text.
 */
export function mapActivityReferences(text: RichText, to: (activityId: string) => string | null): RichText {
  return mapRuns(text, (run) => {
    if (run.ref?.type !== 'activity') return run;
    const { ref, ...plain } = run;
    const id = to(ref.id);
    return id === null ? plain : { ...plain, ref: { ...ref, id } };
  });
}

import { doubt } from '../doubt.ts';
import type { Draft } from '../draft.ts';
import { activityPartOf } from '../activities/activityPart.ts';
import type { Piece } from '../piece.ts';
import { fold, unquote } from '../text/plainText.ts';
import { similarity } from '../text/similarity.ts';
import { splitAcronym } from '../text/splitAcronym.ts';

/** A programme's own chapter: "Projekt Solutions For Future Impact (SOFI)" → "SOFI"; '' for other headings. */
export function programmeOf(heading: string): string {
  return (
    /^(?:\d+[.)]?\s+)?(?:projekt(?:et)?|program(?:met)?)\s+.+\(([\p{Lu}\p{N}-]{2,10})\)$/iu.exec(
      heading,
    )?.[1] ?? ''
  );
}

/** True when the text says of a name that it is the frame and not a project: "… (SOFI) er rammen om …". */
function isProgramme(piece: Piece, name: string): boolean {
  const after = piece.text.slice(piece.text.indexOf(name) + name.length);
  return /^[”"\s]*(?:er|danner|udgør) (?:\p{L}+ )?(?:ramme|program)/u.test(after);
}

/**
 * Projects a chapter names in bold in its running text, and describes there: proposed as doubtful, the text stays.
 * Called when all chapters are read; a project that has a place of its own only gets its programme.
 */
export function addNamedProjects(draft: Draft, pieces: readonly Piece[], programme: string): void {
  for (const piece of pieces) {
    if (piece.kind !== 'paragraph' || !piece.runs.some((run) => run.bold !== true && /\p{L}/u.test(run.text)))
      continue;
    for (const run of piece.runs) {
      const name = unquote(run.text.replace(/[\s:,.–-]+$/, ''));
      if (activityPartOf(name) !== null || !/[\s-]/.test(name) || isProgramme(piece, name)) continue;
      if (run.bold !== true || name.length < 4 || name.length > 120 || !/^\p{Lu}/u.test(name)) continue;
      const { title, acronym } = splitAcronym(name);
      const known = draft.proposals.activities.find(
        (each) => each.kind === 'project' && similarity(fold(each.title), fold(title), 0.85) > 0,
      );
      const record = known ?? draft.activity('project', piece, title, doubt.boldName);
      if (record.kind !== 'project') continue;
      if (!known) record.acronym = acronym;
      if (record.programme === '') record.programme = programme;
    }
  }
}

import type { ChapterScope } from '../activities/chapterScope.ts';
import { shortLine } from '../draft.ts';

const UNDER = /^projekter under (.{2,80})$/i;

/** Gives each project the programme its group is headed with: "Projekter under SOFI", until "Øvrige projekter". */
export function setProgrammes(scope: ChapterScope): void {
  let programme = '';
  const projects = scope.draft.proposals.activities.filter((each) => each.kind === 'project');
  for (const piece of scope.pieces) {
    programme = UNDER.exec(piece.text)?.[1] ?? (/^øvrige projekter$/i.test(piece.text) ? '' : programme);
    const project = projects.find(({ source }) => source.where === piece.where && source.text === piece.text);
    if (project && project.programme === '') project.programme = shortLine(programme);
  }
}

import { shortLine, type Draft } from './draft.ts';
import type { Piece } from './piece.ts';
import { recognisers } from './recognisers.ts';
import { fold } from './text/plainText.ts';

/** "Slutrapport for projektet Grønne stuer". */
const OF_PROJECT =
  /^(?:projektets )?slutrapport(?:ering)?(?:\s+(?:af|for|på|vedrørende)|\s*[:–-])\s+(?:projektet\s+)?(.{3,})$/i;

/** What the whole file tells of the report itself, when its cover does not. */
export function fillReport(
  draft: Draft,
  pieces: readonly Piece[],
  abbreviations: ReadonlyMap<string, string>,
): void {
  const { report } = draft.proposals;
  if (report.cluster === '') {
    const about = draft.proposals.sections.find((section) => section.key === 'about');
    report.cluster = /^om (.{3,80})$/i.exec(about?.heading ?? '')?.[1] ?? '';
  }
  report.clusterAbbreviation =
    [...abbreviations].find(([, name]) => fold(name) === fold(report.cluster))?.[0] ?? '';
  const { finalProject } = draft.proposals;
  if (finalProject?.projectTitle === '')
    finalProject.projectTitle = shortLine(OF_PROJECT.exec(report.title)?.[1] ?? '');
  const { guessRecipient } = recognisers[report.kind];
  if (guessRecipient && report.recipient === '') report.recipient = guessRecipient(pieces);
}

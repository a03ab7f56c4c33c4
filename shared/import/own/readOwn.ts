import type { Draft } from '../draft.ts';
import { addDoubt, doubt } from '../doubt.ts';
import { addOrganisation } from '../organisations.ts';
import { sourceOfFinancing } from '../final/readHead.ts';
import type { Piece } from '../piece.ts';
import type { Chapter } from '../sections/findChapters.ts';
import { piecesInside } from '../toPieces.ts';
import { matchSection } from '../sections/matchSection.ts';
import { isRich, type OwnRecord } from './OwnRecords.ts';
import { OwnReader } from './OwnReader.ts';
import { formIn, isForm } from './ownWords.ts';
import { readOwnTable } from './readOwnTable.ts';
import { isMarked, spansOf } from './spansOf.ts';

/** A heading nobody marked begins a chapter when it reads as one of the usual ones. */
const CHAPTER_LIKENESS = 0.9;

/** Where text goes that was added beside marked text. */
type Beside = { record: OwnRecord; field: string };

function besideOf(reader: OwnReader, piece: Piece, record: OwnRecord | null): Beside | null {
  const inside = piece.kind === 'table' ? piecesInside(piece) : [piece];
  const rich = inside.flatMap((each) => spansOf(each).spans).find(({ mark }) => isRich(mark));
  const known = rich && (record ?? reader.records.known(rich.mark));
  if (rich && known) return { record: known, field: rich.mark.path[0] ?? 'body' };
  const { activities, sections } = reader.draft.proposals;
  const { place, section } = reader;
  const holder =
    place?.type === 'activity'
      ? activities.find(({ id }) => id === place.activityId)
      : sections.find(({ key }) => key === section);
  return holder ? { record: holder, field: 'body' } : null;
}

/** Lists that hold a record an item: what is added to them is read as such. */
const LISTED = new Set(['highlight', 'fundingApplication']);

function isListed(piece: Piece): boolean {
  return piece.kind === 'item' && spansOf(piece).spans.some(({ mark }) => LISTED.has(mark.entity));
}

/** Organisations are named, so each that is named is proposed. */
function nameOrganisations(draft: Draft, piece: Piece): void {
  const { activities, fundingApplications, finalProject, testimonials } = draft.proposals;
  const named = [...activities, ...fundingApplications, ...(finalProject ? [finalProject] : [])];
  for (const record of named) {
    // A partner deleted from the file leaves a hole.
    record.partners = record.partners.filter((partner) => partner !== undefined);
    for (const partner of record.partners) {
      const at = { ...piece, text: record.source.text, where: record.source.where };
      addOrganisation(draft, partner.organisation, at, null, new Map());
    }
  }
  for (const { organisation, source } of testimonials)
    addOrganisation(draft, organisation, { ...piece, ...source }, null, new Map());
  if (!finalProject) return;
  finalProject.financing = finalProject.financing
    .filter((row) => row !== undefined)
    .map((row) => ({ ...row, source: sourceOfFinancing(row.label) }));
}

/**
 * Reads a file that this app wrote, by the marks in it: what stands in a mark is the field's, whatever it says now. Text
 * added beside goes where its neighbours are; headings, rows and items nobody marked are left to those who read any file.
 * @returns what is left, by the chapters of the file
 */
export function readOwn(draft: Draft, pieces: readonly Piece[]): Chapter[] {
  const reader = new OwnReader(draft);
  const chapters: Chapter[] = [{ key: null, heading: null, likeness: 1, pieces: [] }];
  /** What stood in marks last, and the record it was of. */
  let last: { piece: Piece; record: OwnRecord | null } | null = null;
  /** Under a heading that nobody marked, until the next mark. */
  let foreign = false;
  const leave = (piece: Piece): void => {
    chapters.at(-1)?.pieces.push(piece);
  };
  for (const piece of pieces) {
    if (isMarked(piece)) {
      foreign = false;
      if (piece.kind === 'table') {
        const added = readOwnTable(reader, piece);
        if (added) leave(added);
        last = { piece, record: null };
        continue;
      }
      const before = reader.section;
      const record = reader.read(piece);
      if (reader.section !== before && piece.kind === 'heading')
        chapters.push({ key: reader.section, heading: piece, likeness: 1, pieces: [] });
      last = { piece, record };
      if (piece.kind === 'image') draft.ledger.take(piece, record ?? draft.proposals.report);
      continue;
    }
    const match = piece.kind === 'heading' ? matchSection(piece.text, draft.proposals.report.kind) : null;
    if (match && match.likeness >= CHAPTER_LIKENESS) {
      chapters.push({ key: match.key, heading: piece, likeness: match.likeness, pieces: [] });
      reader.section = match.key;
      reader.place = { type: 'section', section: match.key };
      last = null;
      foreign = true;
    } else if (piece.kind === 'heading' || foreign) {
      foreign = true;
      leave(piece);
    } else if (piece.kind === 'image') {
      reader.picture(piece);
      draft.ledger.take(piece, besideOf(reader, piece, null)?.record ?? draft.proposals.report);
    } else if (piece.style === 'caption' && isForm(piece.text)) {
      draft.ledger.take(piece, draft.proposals.report, formIn(piece.text));
    } else {
      const beside = last && besideOf(reader, last.piece, last.record);
      if (last && beside && !(piece.kind === 'item' && isListed(last.piece))) {
        reader.records.addRich(beside.record, beside.field, piece);
        addDoubt(beside.record, doubt.added);
      } else leave(piece);
    }
  }
  reader.finish();
  const [first] = pieces;
  if (first) nameOrganisations(draft, first);
  return chapters;
}

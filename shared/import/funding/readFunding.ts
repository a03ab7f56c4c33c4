import { addDoubt, doubt } from '../doubt.ts';
import type { Doubt } from '../doubt.ts';
import { addToSection, organisationIn, type ChapterScope } from '../activities/chapterScope.ts';
import type { Piece } from '../piece.ts';
import { findAmounts } from '../text/findAmounts.ts';
import { sentencesOf } from '../text/plainText.ts';
import { applicationTold } from './applicationTold.ts';
import { readApplication } from './readApplication.ts';
import { stageOf, type StageLine } from './fundingStage.ts';

const TOTAL = /^i alt\b/i;

function isStageLine(piece: Piece, next: Piece | undefined): boolean {
  if (piece.kind !== 'heading' && piece.kind !== 'paragraph') return false;
  if (findAmounts(piece.text).length > 0 || stageOf(piece.text) === null) return false;
  return (
    piece.kind === 'heading' ||
    piece.text.endsWith(':') ||
    (piece.text.length <= 90 && !/[.]$/.test(piece.text)) ||
    next?.kind === 'item'
  );
}

function addApplication(scope: ChapterScope, piece: Piece, line: StageLine, why: Doubt | null): void {
  const { draft } = scope;
  const record = draft.application(piece, why);
  const { fields, form, doubts } = readApplication(piece.text);
  Object.assign(record, fields, { stage: line.stage, appliedYear: line.year });
  for (const each of doubts) addDoubt(record, each);
  if ((record.regionShare ?? 0) > (record.support ?? Infinity)) addDoubt(record, doubt.shareBeyond);
  record.partners = fields.partners.map((partner) => ({
    ...partner,
    organisation: organisationIn(scope, partner.organisation, piece, true),
  }));
  const short = [...scope.abbreviations.keys()].filter((each) => piece.text.includes(each)).join(' ');
  draft.ledger.take(piece, record, `${form} ${short}`);
}

/** The applications running text tells of; the text itself stays where it is. */
function addTold(scope: ChapterScope, piece: Piece): void {
  for (const sentence of sentencesOf(piece.text)) {
    const told = applicationTold(sentence);
    if (told) Object.assign(scope.draft.application(piece, doubt.unlisted), told);
  }
}

/**
 * The chapter on funding: a line that names a stage ("Succesfulde ansøgninger 2023:"), and under it an application an
 * item. Items that go on deeper belong to the one above.
 */
export function readFunding(scope: ChapterScope): void {
  const { draft } = scope;
  const body: Piece[] = [];
  let line: StageLine | null = null;
  scope.pieces.forEach((piece, at) => {
    if (piece.kind === 'quote') return;
    if (isStageLine(piece, scope.pieces[at + 1])) {
      line = stageOf(piece.text);
      draft.ledger.take(piece, draft.proposals.report, piece.text);
      return;
    }
    const hasMoney = findAmounts(piece.text).length > 0;
    if (line && TOTAL.test(piece.text) && hasMoney) {
      // The sum of the list above it; the records add up to it themselves.
      draft.ledger.take(piece, draft.proposals.report, piece.text);
      return;
    }
    const isEntry = piece.kind === 'item' ? piece.level === 0 : piece.kind === 'paragraph' && hasMoney;
    if (line && isEntry) addApplication(scope, piece, line, piece.kind === 'item' ? null : doubt.unlisted);
    else if (!line && piece.kind === 'item' && hasMoney)
      addApplication(scope, piece, { stage: 'pending', year: null }, doubt.noStage);
    else if (line && piece.kind === 'item') {
      const last = draft.proposals.fundingApplications.at(-1);
      if (!last) return;
      last.note = [last.note, piece.text]
        .filter((text) => text !== '')
        .join('\n')
        .slice(0, 20_000);
      draft.ledger.take(piece, last);
    } else {
      // Running text ends a list: what follows it is no application.
      if (piece.kind === 'paragraph' && piece.text.length > 120) line = null;
      if (hasMoney && piece.kind === 'paragraph') addTold(scope, piece);
      body.push(piece);
    }
  });
  addToSection(scope, body);
}

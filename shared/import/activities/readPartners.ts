import { activityPartOf } from './activityPart.ts';
import { labelled } from '../patterns/labelled.ts';
import type { Activity, Partner } from '#shared/domain/activity.ts';
import type { Piece } from '../piece.ts';
import { looksLikeOrganisation } from '../text/names.ts';
import { fold, uncapitalise } from '../text/plainText.ts';
import { organisationIn, type ChapterScope } from './chapterScope.ts';

const ROLES: readonly (readonly [RegExp, Partner['role']])[] = [
  [/\b(?:lead(?:partner)?|projektleder|projektejer|tovholder)\b/i, 'lead'],
  [/\bfacilitator(?:er)?\b/i, 'facilitator'],
  [/\bpartnere?\b/i, 'partner'],
];

/** "By Kommune (lead)", "DLSC som facilitator" → name and role; the role is `usual` when nothing is said. */
export function readPartner(text: string, usual: Partner['role']): Partner | null {
  const said = ROLES.find(([pattern]) => pattern.test(text));
  const name = text
    .replace(
      /\s*\(?\b(?:som\s+)?(?:lead(?:partner)?|projektleder|projektejer|tovholder|facilitator(?:er)?|partnere?)\b\)?\s*/i,
      ' ',
    )
    .replace(/^[\s,;–-]+|[\s,;.–-]+$/g, '');
  return name === '' ? null : { organisation: uncapitalise(name).slice(0, 500), role: said?.[1] ?? usual };
}

/** Adds a partner once; a role beyond "partner" wins. */
export function addPartner(record: Pick<Activity, 'partners'>, partner: Partner): void {
  const known = record.partners.find((each) => fold(each.organisation) === fold(partner.organisation));
  if (!known) record.partners = [...record.partners, partner].slice(0, 200);
  else if (partner.role !== 'partner') known.role = partner.role;
}

/** Names parted by commas, semicolons, "og" and "samt". A "og" inside a bracket parts nothing. */
export function splitNames(text: string): string[] {
  return text
    .replace(/[.]$/, '')
    .split(/\s*[,;\n]\s*(?![^(]*\))|\s+(?:og|samt|&)\s+(?=\p{L})(?![^(]*\))/u)
    .map((name) => name.replace(/^(?:og|samt)\s+/, '').trim())
    .filter((name) => name !== '');
}

/** Reads a line of partners into the activity and the list of organisations. */
export function readPartners(
  scope: ChapterScope,
  record: Pick<Activity, 'partners'> & object,
  text: string,
  piece: Piece,
  usual: Partner['role'],
): void {
  for (const name of splitNames(text)) {
    const partner = readPartner(name, usual);
    if (!partner) continue;
    addPartner(record, {
      ...partner,
      organisation: organisationIn(scope, partner.organisation, piece, true),
    });
  }
  scope.draft.ledger.take(
    piece,
    record,
    `${text.match(/\b(?:som|lead|partnere?|facilitator(?:er)?|projektleder|leadpartner|tovholder|projektejer|og|samt)\b/gi)?.join(' ') ?? ''} ${abbreviated(scope, text)}`,
  );
}

/** Abbreviations in a text that stand in the record under their full name. */
function abbreviated(scope: ChapterScope, text: string): string {
  return [...scope.abbreviations.keys()].filter((short) => text.includes(short)).join(' ');
}

/** A short line under a name that is no sentence: "– lyst til mere". */
function isTagline(piece: Piece): boolean {
  return (
    piece.kind !== 'image' &&
    piece.text.split(' ').length <= 9 &&
    /^(?:[–-]\s*)?\p{Ll}/u.test(piece.text) &&
    !/[:.]$/.test(piece.text)
  );
}

/**
 * A wall of logos or names: lines that are organisations (with a motto under them, it may be), and pictures whose
 * alt text names one ("Logo: By Kommune"). Takes what it understood and returns the rest.
 */
export function readLogoWall(
  scope: ChapterScope,
  record: Pick<Activity, 'partners'> & object,
  pieces: readonly Piece[],
): Piece[] {
  const { ledger, proposals } = scope.draft;
  const isOwn = (text: string) => scope.abbreviations.has(text.trim());
  let above: string | null = null;
  const add = (name: string, piece: Piece, form: string): false => {
    above = organisationIn(scope, name, piece, true);
    addPartner(record, { organisation: above, role: 'partner' });
    ledger.take(piece, record, form);
    return false;
  };
  return pieces.filter((piece) => {
    const text = piece.text.includes('\n') ? piece.text.replace(/\s*\n\s*/g, ' ') : piece.text;
    const organisation = proposals.organisations.find((each) => each.name === above);
    above = null;
    if (organisation && organisation.tagline === '' && isTagline(piece)) {
      organisation.tagline = text.replace(/^[–-]\s*/, '').slice(0, 500);
      ledger.take(piece, organisation);
      return false;
    }
    if (piece.kind === 'image') {
      const named = /^logo(?:et)?(?:\s+(?:for|fra|af))?\s*[:–-]?\s*(.+)$/i.exec(text)?.[1];
      const name = named ?? (looksLikeOrganisation(uncapitalise(text)) ? text : '');
      return name === '' ? true : add(uncapitalise(name), piece, text.slice(0, text.length - name.length));
    }
    if (piece.kind !== 'paragraph' && piece.kind !== 'heading') return true;
    // "Partnere: By Kommune og Firma A/S" is read as the label says.
    if (activityPartOf(labelled(text)?.label ?? '') !== null) return true;
    const name = isOwn(text) ? text : uncapitalise(text);
    return isOwn(text) || looksLikeOrganisation(name) ? add(name, piece, abbreviated(scope, text)) : true;
  });
}

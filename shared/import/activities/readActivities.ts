import { doubt } from '../doubt.ts';
import type { Activity, ActivityKind } from '#shared/domain/activity.ts';
import { shortLine } from '../draft.ts';
import { joinNameLines } from '../patterns/joinNameLines.ts';
import { labelled } from '../patterns/labelled.ts';
import { periodOf } from '../patterns/period.ts';
import { splitActivities, type ActivityGroup } from '../patterns/splitActivities.ts';
import type { Piece } from '../piece.ts';
import type { Proposed } from '../proposal.ts';
import { unquote } from '../text/plainText.ts';
import { splitAcronym } from '../text/splitAcronym.ts';
import { toRichText } from '../toRichText.ts';
import { activityPartOf, type ActivityPart } from './activityPart.ts';
import { addToSection, type ChapterScope } from './chapterScope.ts';
import { readLogoWall, readPartners } from './readPartners.ts';

/** A piece of an activity's text, and the label it stands under or behind. `value` is the text without the label. */
type PartPiece = {
  piece: Piece;
  part: ActivityPart | null;
  value: string;
  label: string;
  inline: boolean;
  /** All labels the activity's text has. */
  labels: ReadonlySet<ActivityPart>;
};

/** How one kind of activity reads its parts. */
export type ActivityReader<K extends ActivityKind> = {
  kind: K;
  /** Places a piece in the record's own fields; false sends it to the body. */
  place: (record: Proposed<Extract<Activity, { kind: K }>>, piece: PartPiece, scope: ChapterScope) => boolean;
  /** Gathers facts from prose that stays in the body. */
  gather: (
    record: Proposed<Extract<Activity, { kind: K }>>,
    pieces: readonly Piece[],
    scope: ChapterScope,
  ) => void;
};

/** Takes a title apart: "Robotassisteret ultralyd (RAU) (2022 fortsat 2023)". Only a project keeps its acronym apart. */
function readTitle(
  text: string,
  kind: ActivityKind,
): { title: string; acronym: string; period: ReturnType<typeof periodOf> } {
  const period = periodOf(text);
  const bracketed = period !== null && period.text.startsWith('(');
  const title = unquote((bracketed ? text.replace(period.text, ' ') : text).replace(/\s+/g, ' ').trim());
  const began = period === null ? /\s*\(((?:19|20)\d\d)\)$/.exec(title) : null;
  if (began)
    return {
      ...readTitle(title.slice(0, began.index), kind),
      period: { startYear: Number(began[1]), continued: false, text: began[0] },
    };
  return { ...(kind === 'project' ? splitAcronym(title) : { title, acronym: '' }), period };
}

/** What a word or two say of how far an activity is; a sentence stays text. */
const STATUSES: readonly (readonly [RegExp, Activity['status']])[] = [
  [/^(?:afsluttet|gennemført|færdig|afholdt)\.?$/i, 'done'],
  [/^(?:i gang|igangværende|løbende|kører|fortsætter)\.?$/i, 'running'],
  [/^(?:aflyst|udgået|stoppet|lukket)\.?$/i, 'cancelled'],
  [/^(?:planlagt|kommende|ikke begyndt)\.?$/i, 'planned'],
];

function statusOf(words: string): Activity['status'] | null {
  return STATUSES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** "Projektet begyndte i 2020", "Netværket (2019-2023) …": the year it began, said of the activity itself. */
const BEGAN =
  /(?:^|[.!?]\s+)(?:(?:det|projektet|netværket|initiativet|forløbet|samarbejdet|indsatsen)\s+(?:\((?<from>(?:19|20)\d\d)\s*[-–]\s*(?:19|20)\d\d\)|(?:(?:er|blev)\s+)?(?:op)?(?:startet|startede|begyndt|begyndte|etableret|oprettet|grundlagt|søsat)\s+i\s+(?<in>(?:19|20)\d\d)\b)|projektperioden\s+(?:er|var)\s+(?:fra\s+)?(?<period>(?:19|20)\d\d)\b)/i;

/** Gathers when the activity began from prose, when neither its title nor a label says so. */
function gatherBeginning(record: Proposed<Activity>, pieces: readonly Piece[], reportYear: number): void {
  for (const { text } of pieces) {
    if (record.startYear !== null) return;
    const began = BEGAN.exec(text)?.groups;
    const year = Number(began?.['from'] ?? began?.['in'] ?? began?.['period'] ?? Number.NaN);
    if (!(year <= reportYear)) continue;
    record.startYear = year;
    record.continued = year < reportYear;
  }
}

/** Labels that only names can stand under. */
const NAME_PARTS = new Set<ActivityPart>(['partners', 'lead', 'facilitator']);

function isNameLine(piece: Piece): boolean {
  return piece.text.length <= 120 && !/[.:!?]$/.test(piece.text) && !/^figur \d/i.test(piece.text);
}

/** Marks each piece with the label over it; a label stands until the next one or until running text ends its list. */
export function withParts(pieces: readonly Piece[]): PartPiece[] {
  const labels = new Set<ActivityPart>();
  let open: { part: ActivityPart; label: string; lists: number } | null = null;
  return pieces.flatMap((piece): PartPiece[] => {
    if (piece.kind === 'image' || piece.kind === 'table')
      return [{ piece, part: null, value: piece.text, label: '', inline: false, labels }];
    const inline = labelled(piece.text);
    const part = inline ? activityPartOf(inline.label) : null;
    if (inline && part) {
      labels.add(part);
      if (piece.kind !== 'item') open = null;
      return [{ piece, part, value: inline.value, label: inline.label, inline: true, labels }];
    }
    const isLine = piece.kind === 'paragraph' || piece.kind === 'heading';
    const alone = isLine && piece.text.length <= 60 ? activityPartOf(piece.text) : null;
    if (alone && alone !== 'status') {
      labels.add(alone);
      open = { part: alone, label: piece.text, lists: 0 };
      return [{ piece, part: alone, value: '', label: piece.text, inline: false, labels }];
    }
    if (open && piece.kind !== 'item' && (piece.kind === 'heading' || open.lists > 0)) open = null;
    if (open && piece.style === 'caption') open = null;
    if (open && NAME_PARTS.has(open.part) && !isNameLine(piece)) open = null;
    if (open && piece.kind === 'item') open.lists += 1;
    return [{ piece, part: open?.part ?? null, value: piece.text, label: '', inline: false, labels }];
  });
}

function readGroup<K extends ActivityKind>(
  scope: ChapterScope,
  group: ActivityGroup,
  reader: ActivityReader<K>,
): void {
  const { draft } = scope;
  const { title, acronym, period } = readTitle(group.title.text, reader.kind);
  const plain = !group.title.styled && period === null && group.tagline !== null;
  const record = draft.activity(reader.kind, group.title, title, plain ? doubt.plainTitle : null);
  if ('acronym' in record) record.acronym = acronym;
  if (period) {
    record.startYear = period.startYear;
    record.continued = period.continued;
  }
  draft.ledger.take(group.title, record, `${period?.text ?? ''} ${acronym}`);
  for (const piece of group.pieces) {
    const testimonial = scope.quotes.get(piece);
    if (testimonial) testimonial.attachedTo = { type: 'activity', activityId: record.id };
  }
  const body: Piece[] = group.tagline ? [group.tagline] : [];
  const own = readLogoWall(
    scope,
    record,
    group.pieces.filter((piece) => piece.kind !== 'quote'),
  );
  for (const each of withParts(own)) {
    if (readCommon(scope, record, each) || reader.place(record, each, scope)) continue;
    body.push(each.piece);
  }
  record.body = [...record.body, ...toRichText(body)];
  for (const piece of body) draft.ledger.take(piece, record);
  gatherBeginning(record, own, draft.year);
  reader.gather(record, own, scope);
}

function readCommon(
  scope: ChapterScope,
  record: Proposed<Activity>,
  { piece, part, value, label, inline }: PartPiece,
): boolean {
  const { ledger } = scope.draft;
  if (part === 'partners' || part === 'lead' || part === 'facilitator') {
    if (value !== '' && value.length > 400) return false;
    if (value === '') ledger.take(piece, record, label);
    else {
      readPartners(scope, record, value, piece, part === 'partners' ? 'partner' : part);
      ledger.take(piece, record, label);
    }
    return true;
  }
  if (part === 'period' && inline) {
    const year = /\b(?:19|20)\d\d\b/.exec(value)?.[0];
    if (year === undefined) return false;
    record.startYear = Number(year);
    record.continued = Number(year) < scope.draft.year;
    // "2017-2018, afsluttet".
    const said = value
      .split(/[,;]\s+/)
      .map(statusOf)
      .find((status) => status !== null);
    if (said) record.status = said;
    ledger.take(piece, record, piece.text);
    return true;
  }
  if (part === 'status' && inline) {
    const status = statusOf(value);
    if (!status) return false;
    record.status = status;
    ledger.take(piece, record, piece.text);
    return true;
  }
  if (part === 'acronym' && inline && 'acronym' in record) {
    record.acronym = shortLine(value);
    ledger.take(piece, record, label);
    return true;
  }
  return false;
}

/** Reads a chapter of activities: the text before the first of them is the section's own. */
export function readActivities<K extends ActivityKind>(scope: ChapterScope, reader: ActivityReader<K>): void {
  const { lead, groups } = splitActivities(joinNameLines(scope.pieces), scope.names);
  addToSection(
    scope,
    lead.filter((piece) => piece.kind !== 'quote'),
  );
  for (const group of groups) readGroup(scope, group, reader);
}

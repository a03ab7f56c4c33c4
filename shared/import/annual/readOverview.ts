import { doubt } from '../doubt.ts';
import { parseFigure, parseNumber } from '#shared/domain/figure.ts';
import { addToSection, type ChapterScope } from '../activities/chapterScope.ts';
import { shortLine } from '../draft.ts';
import { labelled, splitNote } from '../patterns/labelled.ts';
import type { Piece } from '../piece.ts';
import { fold, sentencesOf } from '../text/plainText.ts';

const NOT_DELIVERED =
  /\b(?:er|blev|blevet|kunne) (?:desværre )?ikke (?:blevet )?(?:realiseret|gennemført|leveret|nået|afholdt|gennemføres)|\bikke (?:blev |er |kunne )?(?:blevet )?(?:realiseret|gennemført|leveret|afholdt|nået)\b|\baflyst\b|\bblev (?:der )?ikke til noget\b|\b(?:nåede|lykkedes) (?:\p{L}+ )?ikke\b|\bmåtte (?:aflyses|opgives)\b/iu;
const PARTLY =
  /\b(?:kun )?delvis(?:t)? (?:realiseret|gennemført|leveret|nået)|kun delvis|\bleveret anderledes\b/i;
const BECAUSE = /\b((?:da|fordi|idet|eftersom|grundet|på grund af|som følge af)\s.+?)[.]?$/i;
const MOST_LEAD_WORDS = 7;

/** The phrase a bullet begins with: what is bold, else a few words before a point, a colon or a dash. */
function leadPhraseOf(piece: Piece): { lead: string; rest: string } {
  const [first] = piece.runs;
  if (first?.bold === true) {
    let length = 0;
    for (const run of piece.runs) {
      if (run.bold !== true) break;
      length += run.text.length;
    }
    const raw = piece.runs.map((run) => run.text).join('');
    const lead = raw.slice(0, length).trim();
    if (length < raw.length && lead.length <= 200)
      return {
        lead: lead.replace(/[.:–-]+$/, '').trim(),
        rest: raw
          .slice(length)
          .replace(/^[\s.:–-]+/, '')
          .trim(),
      };
  }
  const match = /^([^.:–]{2,80}?)(?:\.|:|\s[–-])\s+(?=\S)(.+)$/s.exec(piece.text);
  const lead = match?.[1] ?? '';
  const brief =
    match !== null &&
    lead.split(/\s+/).length <= MOST_LEAD_WORDS &&
    !/\b(?:er|har|blev|skal|kan|var)\b/i.test(lead);
  return brief ? { lead: lead.trim(), rest: (match[2] ?? '').trim() } : { lead: '', rest: piece.text };
}

function addHighlight(scope: ChapterScope, piece: Piece): void {
  const { lead, rest } = leadPhraseOf(piece);
  const missed = sentencesOf(piece.text).find(
    (sentence) => NOT_DELIVERED.test(sentence) || PARTLY.test(sentence),
  );
  const record = scope.draft.highlight(piece, missed === undefined ? null : doubt.outcome);
  record.leadPhrase = shortLine(lead);
  record.text = rest;
  if (missed !== undefined) {
    record.outcome = PARTLY.test(missed) ? 'partly' : 'notDelivered';
    record.reason = BECAUSE.exec(missed)?.[1] ?? '';
  }
  scope.draft.ledger.take(piece, record);
}

function readKpiLine(scope: ChapterScope, piece: Piece): boolean {
  const line = labelled(piece.text);
  if (!line || !/^antal\b/i.test(line.label)) return false;
  const { value, note } = splitNote(line.value);
  const figure = parseFigure(value.replace(/[.]$/, ''));
  if (!figure) return false;
  const record = scope.draft.kpi(piece, line.label, null);
  record.values[String(scope.draft.year)] = { ...figure, target: null, explanation: note };
  scope.draft.ledger.take(piece, record, value);
  return true;
}

const EXPLAINED = /^(.{3,120}?)(?: \(([^():]{1,30})\))?(?: \(mål: ([\d.,]+)\))?: (.{10,})$/s;

/** A line under the table that says why a figure is as it is: "Netværk (mål: 4): Et netværk blev lukket …". */
function readExplanation(scope: ChapterScope, piece: Piece): boolean {
  const match = piece.kind === 'paragraph' ? EXPLAINED.exec(piece.text) : null;
  const kpi = match && scope.draft.proposals.kpis.find((each) => fold(each.label) === fold(match[1] ?? ''));
  const figure = kpi?.values[String(scope.draft.year)];
  if (!match || !kpi || !figure) return false;
  figure.target ??= match[3] === undefined ? null : parseNumber(match[3]);
  figure.explanation = [figure.explanation, match[4] ?? ''].filter((text) => text !== '').join('\n');
  scope.draft.ledger.take(piece, kpi, `mål ${match[2] ?? ''}`);
  return true;
}

function isSlogan(piece: Piece, after: boolean): boolean {
  if (piece.kind !== 'heading' && piece.kind !== 'paragraph') return false;
  const short =
    piece.text.length <= 90 &&
    piece.text.split(' ').length >= 3 &&
    !/[.:]$/.test(piece.text.split('\n')[0] ?? '');
  const set =
    piece.kind === 'heading' || piece.centred || piece.boxed || piece.runs.every((run) => run.bold === true);
  return short && after && (set || piece.text.split(' ').length <= 7) && !/\d/.test(piece.text);
}

/** The overview: bullets with a lead phrase, the slogan under them, key figures written as lines; the rest is its text. */
export function readOverview(scope: ChapterScope): void {
  const { report } = scope.draft.proposals;
  const leads = scope.pieces.filter(
    (piece) => piece.kind === 'paragraph' && piece.runs[0]?.bold === true && leadPhraseOf(piece).lead !== '',
  );
  const asParagraphs = !scope.pieces.some((piece) => piece.kind === 'item') && leads.length >= 2;
  let seen = false;
  let sloganAt = -2;
  const body: Piece[] = [];
  scope.pieces.forEach((piece, at) => {
    if (piece.kind === 'quote') return;
    if (
      at === sloganAt + 1 &&
      report.sloganSubline === '' &&
      (/^[–-]?\s*\p{Ll}/u.test(piece.text) ||
        (piece.kind !== 'item' && !/nøgletal|[.:\d]$/i.test(piece.text))) &&
      piece.text.length <= 120
    ) {
      report.sloganSubline = shortLine(piece.text.replace(/^[–-]\s*/, ''));
      scope.draft.ledger.take(piece, report);
    } else if (readExplanation(scope, piece) || readKpiLine(scope, piece)) {
      seen = true;
    } else if (piece.kind === 'item' ? piece.level === 0 : asParagraphs && leads.includes(piece)) {
      addHighlight(scope, piece);
      seen = true;
    } else if (piece.kind === 'item') {
      const last = scope.draft.proposals.highlights.at(-1);
      if (last) last.text = `${last.text}\n${piece.text}`.slice(0, 20_000);
      if (last) scope.draft.ledger.take(piece, last);
    } else if (report.slogan === '' && isSlogan(piece, seen)) {
      const [slogan = '', ...subline] = piece.text.split('\n');
      report.slogan = shortLine(slogan);
      report.sloganSubline = shortLine(subline.join(' ').replace(/^[–-]\s*/, ''));
      scope.draft.ledger.take(piece, report);
      sloganAt = at;
    } else body.push(piece);
  });
  addToSection(scope, body);
}

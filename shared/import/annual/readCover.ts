import { reportKinds } from '#shared/domain/reportKinds.ts';
import { shortLine, type Draft } from '../draft.ts';
import { findDate } from '../text/findDate.ts';
import { isLabel, labelled } from '../patterns/labelled.ts';
import type { Piece } from '../piece.ts';
import { organisationKindOf } from '../text/names.ts';
import { fold } from '../text/plainText.ts';

type Field = 'title' | 'recipient' | 'cluster' | 'hub' | 'agreement' | 'statusDate' | 'period';

const LABELS: readonly (readonly [Field, readonly string[]])[] = [
  ['title', ['titel', 'rapport', 'rapporttitel', 'rapportens titel']],
  ['recipient', ['modtager', 'til', 'udarbejdet til', 'rekvirent']],
  ['cluster', ['klynge', 'cluster', 'udarbejdet af', 'afsender', 'fra']],
  ['hub', ['hub', 'regional hub']],
  ['agreement', ['aftale', 'samarbejdsaftale', 'aftalegrundlag']],
  ['statusDate', ['opgjort', 'statusdato', 'dato', 'status pr']],
  ['period', ['periode', 'år', 'rapportår']],
];
const TITLE =
  /\bafrapp|årsrapport|statusrapport|slutrapport|handlingsplan|rapport\b|statusnotat|beretning|redegørelse/i;
/** "Status pr. 31/12-2019". */
const STATUS = /^(?:status|opgjort|opgørelse|data)\b.{0,20}?\b(?:pr\.?|den|d\.) (\d.*)$/i;
/** Headings over the head of a final report. */
const HEAD_HEADING = /^(?:projektet|projektoplysninger|stamdata|stamoplysninger|finansiering)$/i;
const RECIPIENT = /^(?:til )?((?:region|vækstforum) \p{Lu}\p{L}+|[\p{L}-]+ kommune)$/iu;
/** What the EU asks to stand beside its emblem; the emblem follows from the financing. */
const PUBLICITY =
  /^(?:(?:med)?finansieret af den europæiske union|den europæiske (?:union|fond for regionaludvikling|socialfond)|de europæiske struktur- og investeringsfonde)$/i;
const CLUSTER = /^samarbejde(?:t)? med (.+)$/i;

function readLabelled(draft: Draft, piece: Piece): boolean {
  const line = labelled(piece.text);
  const field = line ? LABELS.find(([, names]) => isLabel(line.label, names))?.[0] : undefined;
  if (!line || !field) return false;
  const { report } = draft.proposals;
  if (field === 'statusDate') {
    const date = findDate(line.value);
    if (date === null) return false;
    report.statusDate = date;
  } else if (field !== 'period') report[field] = shortLine(line.value);
  draft.ledger.take(piece, report, field === 'statusDate' || field === 'period' ? piece.text : line.label);
  return true;
}

/**
 * The pages before the first chapter: title, subtitle, who it is for and from, the date it was made up.
 * Lines said twice (a cover and a title page) are read once. What it cannot tell is left.
 */
export function readCover(draft: Draft, pieces: readonly Piece[]): void {
  const { report } = draft.proposals;
  const take = (piece: Piece): void => draft.ledger.take(piece, report);
  for (const piece of pieces) {
    const { text } = piece;
    if (text === '' || piece.kind === 'table' || piece.kind === 'item' || piece.kind === 'quote') continue;
    if (piece.kind === 'image') {
      draft.ledger.take(piece, report, text);
      continue;
    }
    const same = (value: string) => value !== '' && fold(value) === fold(text);
    const cluster = CLUSTER.exec(text)?.[1];
    const statusDate = findDate(STATUS.exec(text)?.[1] ?? '');
    const recipient = RECIPIENT.exec(text)?.[1];
    if (same(report.title) || same(report.subtitle)) take(piece);
    else if (readLabelled(draft, piece)) continue;
    else if (statusDate !== null && report.statusDate === null) {
      report.statusDate = statusDate;
      draft.ledger.take(piece, report, text);
    } else if (reportKinds[report.kind].ofProject && HEAD_HEADING.test(text))
      draft.ledger.take(piece, report, text);
    else if (PUBLICITY.test(text)) draft.ledger.take(piece, report, text);
    else if (/^udkast(?: af)?\b/i.test(text) && text.length <= 40) draft.ledger.take(piece, report, text);
    else if (recipient !== undefined && report.recipient === '') {
      report.recipient = shortLine(recipient);
      draft.ledger.take(piece, report, 'til');
    } else if (
      report.cluster === '' &&
      cluster === undefined &&
      text.length <= 80 &&
      organisationKindOf(text) === 'cluster' &&
      !TITLE.test(text)
    ) {
      report.cluster = shortLine(text);
      take(piece);
    } else if (report.title === '' && text.length <= 300 && (TITLE.test(text) || piece.style === 'title')) {
      report.title = shortLine(text);
      take(piece);
    } else if (
      report.subtitle === '' &&
      text.length <= 300 &&
      report.title !== '' &&
      (!reportKinds[report.kind].ofProject || labelled(text) === null) &&
      (cluster !== undefined || piece.style === 'subtitle' || text.split(' ').length <= 14) &&
      !/^(?:19|20)\d\d$/.test(text)
    ) {
      report.subtitle = shortLine(text);
      take(piece);
    } else if (/^(?:19|20)\d\d$/.test(text)) draft.ledger.take(piece, report, text);
    if (cluster !== undefined && report.cluster === '') report.cluster = shortLine(cluster);
  }
}

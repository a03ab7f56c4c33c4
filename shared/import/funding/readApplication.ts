import { doubt } from '../doubt.ts';
import type { Doubt } from '../doubt.ts';
import type { Partner } from '#shared/domain/activity.ts';
import type { FundingApplication } from '#shared/domain/fundingApplication.ts';
import { shortLine } from '../draft.ts';
import { looksLikeOrganisation } from '../text/names.ts';
import { findAmounts } from '../text/findAmounts.ts';
import { unquote } from '../text/plainText.ts';
import { isFunder } from './isFunder.ts';
import { readMoney } from './readMoney.ts';
import { splitAcronym } from '../text/splitAcronym.ts';

/** An application as one line of a report tells it, the words of the line that its facts stand for, and what is doubtful of it. */
export type ReadApplication = {
  fields: Partial<FundingApplication> & { title: string; partners: Partner[] };
  form: string;
  doubts: Doubt[];
};

/** "1.500 mio.": a point between thousands, or the decimal point that slips in beside millions. */
const TWO_WAYS = /(?<![\d.,])\d{1,3}\.\d{3}(?![\d.,])\s?mi[oal]/i;

const ROLE =
  /^(.{2,80}?)\s+(?:(?:er|som|som projekt)\s*)?(lead(?:partner)?|partnere?|facilitator(?:er)?|projektleder|hovedansøger|ansøger)$/i;
const UNALLOCATED = /\b(?:ej|ikke|endnu ikke)\s+fordelt(?:\s+endnu)?\b|\bufordelt\b/i;
/** Words around amounts that the amounts' fields stand for. */
const FORM =
  /\b(?:i alt|ansøgt om|søgt om|ansøgt|søgt|bevilget|bevilling på|heraf|i støtte|støtte|samlet budget|totalbudget|budget på|budget|puljestørrelse(?:n)?(?: er)?|tilskud|til (?:de )?(?:\p{L}+)(?:ske|jyske|fynske|regionens) (?:aktører|projekter|virksomheder|partnere|deltagere)|aktører|ej fordelt endnu|endnu ikke fordelt|ikke fordelt endnu|ej fordelt|ikke fordelt|lead|som|partnere?|facilitator(?:er)?)(?!\p{L})/giu;

/** What stands in the brackets and behind the title, parted where a comma, a semicolon or "og" parts it. */
function segmentsOf(text: string): string[] {
  return text
    .split(/[,;]\s+|\s+og\s+(?=[^,;]*\b(?:lead|partner|facilitator)\b)|[()]/i)
    .map((segment) =>
      segment.replace(/^[\s.:–-]+|[\s:–-]+$/g, '').replace(/(?<!\bmio|\bkr|\bmia|\bca|\bnr)\.$/i, ''),
    )
    .filter((segment) => segment !== '');
}

/** Takes the amounts and the words around them out of a segment. */
function withoutMoney(segment: string): string {
  const amounts = findAmounts(segment);
  if (amounts.length === 0 && !UNALLOCATED.test(segment)) return segment;
  const cut = amounts
    .toReversed()
    .reduce((text, amount) => `${text.slice(0, amount.start)} ${text.slice(amount.end)}`, segment);
  return cut
    .replace(FORM, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,:–-]+|[\s.,:–-]+$/g, '');
}

/** "FLEX: Fleksible senge". */
const SHORT_FIRST = /^[\p{Lu}\p{N}-]{2,14}:\s+\p{L}/u;

/** "LLIB – Living Lab Booster" → acronym and title; "Navn - By Kommune" → title and partner. */
function readTitle(text: string): { title: string; acronym: string; rest: string } {
  const title = unquote(text.replace(/^[\s–-]+|[\s:.–-]+$/g, ''));
  const named = splitAcronym(title);
  if (named.acronym !== '') return { ...named, rest: '' };
  const parts = /^(\S[^–—-]*(?:-\S[^–—\s-]*)*?)\s*(?:[–—]|\s-\s?|-\s)\s*(.+)$/u.exec(title);
  const head = (parts?.[1] ?? '').trim();
  const tail = parts?.[2] ?? '';
  if (parts && head.split(' ').length === 1 && (looksLikeOrganisation(tail) || /ansøgning/i.test(tail)))
    return { title: head, acronym: '', rest: tail };
  return { ...named, rest: '' };
}

/** Where the title ends: at the first bracket, colon, sentence or amount, or at the comma before one. */
function splitTitle(text: string): { head: string; tail: string } {
  const [amount] = findAmounts(text);
  const bracket = text.search(/\s?\((?![\p{Lu}\p{N}-]{2,14}\)\s*[–—:,(-]?)/u);
  const colon = SHORT_FIRST.test(text) ? text.replace(':', ' ').search(/:\s/) : text.search(/:\s/);
  const sentence = text.search(/(?<=\p{Ll}{4})\.\s+(?=\p{Lu})/u);
  const ends = [bracket, colon, sentence, amount?.start ?? -1].filter((at) => at > 0);
  let end = ends.length > 0 ? Math.min(...ends) : text.length;
  if (end === amount?.start) {
    const comma = text.lastIndexOf(', ', end);
    const said = text.slice(0, end).search(/[\s,–-]+(?:i alt|ansøgt om|søgt om|støtte på|heraf|budget)\s*$/i);
    if (comma > 0 && end - comma < 60) end = comma;
    else if (said > 0) end = said;
  }
  return { head: text.slice(0, end), tail: text.slice(end) };
}

/** A pool or a programme by its name: "Midtpuljen", "Horizon-programmet". */
function isPool(words: string): boolean {
  return (
    /^\p{Lu}/u.test(words) && words.split(' ').length <= 4 && /(?:pulje|program)(?:n|met)?$/i.test(words)
  );
}

/** A few words with a capital and no verb: "Velfærdsteknologi", "Horizon Europe". */
function isProgramme(words: string): boolean {
  return (
    /^\p{Lu}/u.test(words) &&
    words.split(' ').length <= 5 &&
    !/\b(?:er|har|skal|bliver|blev|til)\b/i.test(words)
  );
}

/**
 * Reads one application as a list tells it: "LLIB – Living Lab Booster (By Kommune lead, 8,1 mio. DKK i støtte,
 * heraf ca. 5,2 mio. DKK til nordjyske aktører)". What fits no field ends up in the note.
 */
export function readApplication(text: string): ReadApplication {
  const { head, tail } = splitTitle(text);
  // "Ro i døgnet, Nordfonden: 1.450.000 kr."
  const [, before = '', last = ''] = /^(.+\S), ([^,]+)$/.exec(head) ?? [];
  const payer = isFunder(last, false) ? last : '';
  const pool = payer === '' && isPool(last) ? last : '';
  const { title, acronym, rest } = readTitle(payer + pool === '' ? head : before);
  const amounts = findAmounts(text);
  const { money, spans } = readMoney(text, amounts);
  const more = amounts.filter((amount) => !spans.includes(amount));
  const fields: ReadApplication['fields'] = {
    ...money,
    title: shortLine(title),
    acronym: shortLine(acronym),
    ...(payer === '' ? {} : { funder: shortLine(payer) }),
    ...(pool === '' ? {} : { programme: shortLine(pool) }),
    allocated: !UNALLOCATED.test(text),
    partners: [],
  };
  const notes: string[] = [];
  const bracketed = /\(([^()]*)\)/.exec(tail)?.[1] ?? '';
  for (const segment of [...segmentsOf(rest), ...segmentsOf(tail)]) {
    const role = ROLE.exec(segment);
    if (role) {
      const said = (role[2] ?? '').toLowerCase();
      const as = said.startsWith('facilitator')
        ? 'facilitator'
        : said.startsWith('partner')
          ? 'partner'
          : 'lead';
      for (const name of (role[1] ?? '').split(/\s+og\s+/))
        fields.partners.push({ organisation: name.trim(), role: as });
      continue;
    }
    const programme = /^(.{3,80}?)[\s-]*ansøgning(?:\s+(.*))?$/i.exec(segment);
    if (programme && !fields.programme) {
      fields.programme = shortLine(programme[1] ?? '');
      if (programme[2] !== undefined) notes.push(programme[2]);
      continue;
    }
    const words = withoutMoney(segment);
    if (words === '' || !/\p{L}{2}/u.test(words)) continue;
    const from = /^(?:fra|hos) (\p{Lu}.{2,120})$/u.exec(words)?.[1];
    if (from !== undefined && !fields.funder) fields.funder = shortLine(from);
    else if (rest.includes(segment) && looksLikeOrganisation(words))
      fields.partners.push({ organisation: words, role: 'partner' });
    else if (bracketed.includes(segment) && !fields.funder && isFunder(words, segment !== words))
      fields.funder = shortLine(words);
    else if (bracketed.includes(segment) && segment === words && !fields.programme && isProgramme(words))
      fields.programme = shortLine(words);
    else notes.push(words);
  }
  fields.note = [...notes, ...more.map(({ start, end }) => text.slice(start, end))].join('; ');
  const form = [
    ...spans.map(({ start, end }) => text.slice(start, end)),
    ...(text.match(FORM) ?? []),
    'ansøgning fra hos ca er lead og',
  ].join(' ');
  const doubts = [
    ...(TWO_WAYS.test(text) ? [doubt.amountTwoWays] : []),
    ...(more.some((amount) => amount.isRange) ? [doubt.amountRange] : []),
    ...(more.some((amount) => !amount.isRange) ? [doubt.moreAmounts] : []),
  ];
  return { fields, form, doubts };
}

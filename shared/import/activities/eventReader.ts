import type { Event } from '#shared/domain/activity.ts';
import { parseFigure } from '#shared/domain/figure.ts';
import { addDoubt, doubt } from '../doubt.ts';
import { shortLine } from '../draft.ts';
import { splitNote } from '../patterns/labelled.ts';
import { findDateIn, type FoundDate } from '../text/findDate.ts';
import type { Proposed } from '../proposal.ts';
import { findFigures, type FoundFigure } from '../text/findFigures.ts';
import { itemText } from '../text/itemText.ts';
import type { ActivityReader } from './readActivities.ts';

const PARTICIPANTS =
  /^\s*(?:\p{L}+\s){0,2}?(?:deltagere|deltog|gæster|besøgende|tilhørere|tilmeldte|fremmødte|personer)/iu;
const EXHIBITORS =
  /^\s*(?:\p{L}+\s){0,2}?(?:udstillere|udstillende|virksomheder,? (?:der|som) udstillede|virksomheder (?:havde|med) (?:en )?stand|stande)/iu;

/** "den 5. maj i Prøveby Hallen": where, right behind when. */
const VENUE =
  /^,? (?:i|på|hos|ved) (\p{Lu}[\p{L}\p{N}-]*(?: (?:(?:og|i|på|af) )?\p{Lu}[\p{L}\p{N}-]*){0,4})(?=[ ,.;)]|$)/u;

/** The first figure of a text that stands right before words of `kind`. */
export function figureBefore(text: string, kind: RegExp): FoundFigure | null {
  const isYear = ({ value, qualifier }: FoundFigure) =>
    qualifier === 'exact' && value >= 1990 && value <= 2100;
  return findFigures(text).find((figure) => !isYear(figure) && kind.test(text.slice(figure.end))) ?? null;
}

function setDate(record: Proposed<Event>, found: FoundDate | null): boolean {
  if (!found) return false;
  record.date = found.date;
  if (!found.yearSaid) addDoubt(record, doubt.dateYear);
  return true;
}

/** Events: when, where, how many; the list of the day is the programme. */
export const eventReader: ActivityReader<'event'> = {
  kind: 'event',
  place(record, { piece, part, value, label, inline, labels }, scope) {
    const { ledger } = scope.draft;
    if (part === 'participants' || part === 'exhibitors') {
      const figure = parseFigure(
        splitNote(value).value.replace(/\s*(?:deltagere|delt\.?|udstillere|udst\.?|personer)$/i, ''),
      );
      if (!figure || splitNote(value).note !== '') return false;
      record[part] = figure.value;
      record[part === 'participants' ? 'participantsQualifier' : 'exhibitorsQualifier'] = figure.qualifier;
      ledger.take(piece, record, piece.text);
      return true;
    }
    if (part === 'date' && inline) {
      if (!setDate(record, findDateIn(value, scope.draft.year))) return false;
      ledger.take(piece, record, piece.text);
      return true;
    }
    if ((part === 'venue' || part === 'type') && inline) {
      record[part] = shortLine(value);
      ledger.take(piece, record, label);
      return true;
    }
    const facts = piece.kind === 'item' ? [] : piece.text.split(' · ');
    const dated = facts.findIndex((fact) => findDateIn(fact, scope.draft.year) !== null);
    if (facts.length >= 2 && facts.length <= 3 && dated !== -1 && dated < 2) {
      setDate(record, findDateIn(facts[dated] ?? '', scope.draft.year));
      record.type = shortLine(facts.slice(0, dated).join(' '));
      const rest = facts.slice(dated + 1).filter((fact) => figureBefore(fact, PARTICIPANTS) === null);
      record.venue = shortLine(rest.join(' '));
      ledger.take(piece, record, `${facts[dated]} deltagere ca`);
      return true;
    }
    if (part === 'programme' && value === '') {
      ledger.take(piece, record, label);
      return true;
    }
    const elsewhere = labels.has('programme') && part !== 'programme';
    const item = itemText(piece);
    if (item === null || elsewhere || item.length > 2000 || record.programme.length >= 100) return false;
    record.programme = [...record.programme, item];
    ledger.take(piece, record);
    return true;
  },
  gather(record, pieces, scope) {
    // Running text says it with its "knap" and "mere end"; the list only rounds.
    const inProse = [...pieces].toSorted((a, b) => Number(a.kind === 'item') - Number(b.kind === 'item'));
    for (const piece of inProse) {
      if (record.participants === null) {
        const figure = figureBefore(piece.text, PARTICIPANTS);
        const deltog = /\bdeltog (?:der )?((?:\p{L}+\.? )?[\d.]+)/iu.exec(piece.text)?.[1];
        const found = figure ?? (deltog === undefined ? null : parseFigure(deltog));
        if (found)
          Object.assign(record, { participants: found.value, participantsQualifier: found.qualifier });
      }
      if (record.exhibitors === null) {
        const figure = figureBefore(piece.text, EXHIBITORS);
        if (figure)
          Object.assign(record, { exhibitors: figure.value, exhibitorsQualifier: figure.qualifier });
      }
      const found = record.date === null ? findDateIn(piece.text, scope.draft.year) : null;
      setDate(record, found);
      if (found && record.venue === '')
        record.venue = shortLine(VENUE.exec(piece.text.slice(found.end))?.[1] ?? '');
    }
  },
};

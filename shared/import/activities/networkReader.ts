import { addDoubt, doubt } from '../doubt.ts';
import { parseFigure } from '#shared/domain/figure.ts';
import { shortLine } from '../draft.ts';
import { splitNote } from '../patterns/labelled.ts';
import { restated } from '../restated.ts';
import { toRichText } from '../toRichText.ts';
import { meetingsIn } from './meetingsIn.ts';
import { figureBefore } from './eventReader.ts';
import type { ActivityReader } from './readActivities.ts';
import { splitNames } from './readPartners.ts';

const MEMBERS = /^(?:deltagerne|deltagere|medlemmerne|medlemmer)(?: i netværket)? er ([^.]{5,300})\./i;
const GEOGRAPHY: readonly (readonly [RegExp, string])[] = [
  [/hele landet|resten af landet|landsdækkende|hele danmark/i, 'Hele landet'],
  [/udelukkende nordjyske|nordjyske repræsentanter|kun nordjyske/i, 'Nordjylland'],
];
const PURPOSE = /^(?:formålet (?:er|med)|netværkets formål|netværket har til formål)/i;
const COUNTED = /^\s*(?:\p{L}+\s){0,1}?(?:deltagere|medlemmer)\b/iu;

/** Networks: how many members, how often they meet, who and from where. */
export const networkReader: ActivityReader<'network'> = {
  kind: 'network',
  place(record, { piece, part, value, label, inline }, scope) {
    const { ledger } = scope.draft;
    const isCount = part === 'members' && /^(?:\p{L}+\.? ){0,2}\d/u.test(value);
    if (part === 'participants' || isCount) {
      const { value: text, note } = splitNote(value);
      // "58 personer fra 22 organisationer": what stands behind the count is its note.
      const [, counted = text, rest = ''] =
        /^(.*?\d)(?:\s+(?:deltagere|delt\b\.?|medlemmer|medl\b\.?|personer)(?![\p{L}])[.,]?\s*(.*))?$/iu.exec(
          text,
        ) ?? [];
      const figure = parseFigure(counted.replace(/\.$/, ''));
      if (!figure) return false;
      record.participants = figure.value;
      record.participantsQualifier = figure.qualifier;
      record.participantsNote = [rest, note].filter((said) => said !== '').join('; ');
      ledger.take(piece, record, `${label} ${text}`);
      return true;
    }
    const ownSentence = /^Netværket mødes (\d{1,3}) gange? årligt\.$/.exec(piece.text)?.[1];
    if (ownSentence !== undefined) {
      record.meetingsPerYear = Number(ownSentence);
      ledger.take(piece, record, piece.text);
      return true;
    }
    if (part === 'meetings' && inline) {
      const times = /\d+/.exec(value)?.[0];
      if (times === undefined) return false;
      record.meetingsPerYear = Number(times);
      ledger.take(piece, record, piece.text);
      return true;
    }
    if (part === 'members' && value !== '' && value.length <= 400) {
      record.memberKinds = [...record.memberKinds, ...splitNames(value)].slice(0, 50);
      ledger.take(piece, record, `${label} og samt`);
      return true;
    }
    if (part === 'geography' && inline) {
      record.geography = shortLine(value);
      ledger.take(piece, record, label);
      return true;
    }
    if (part !== null && value === '') {
      ledger.take(piece, record, label);
      return true;
    }
    if (part !== 'purpose' && !(part === null && PURPOSE.test(piece.text))) return false;
    record.purpose = [...record.purpose, ...toRichText([inline ? restated(piece, value) : piece])];
    ledger.take(piece, record, inline ? label : '');
    return true;
  },
  gather(record, pieces) {
    for (const { text } of pieces) {
      record.meetingsPerYear ??= meetingsIn(text);
      const members = MEMBERS.exec(text)?.[1];
      if (record.memberKinds.length === 0 && members !== undefined)
        record.memberKinds = splitNames(members).slice(0, 50);
      if (record.geography === '')
        record.geography = GEOGRAPHY.find(([pattern]) => pattern.test(text))?.[1] ?? '';
      if (record.participants === null) {
        const figure = figureBefore(text, COUNTED);
        if (figure) {
          Object.assign(record, { participants: figure.value, participantsQualifier: figure.qualifier });
          addDoubt(record, doubt.participants);
        }
      }
    }
  },
};

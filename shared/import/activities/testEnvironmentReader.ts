import { shortLine } from '../draft.ts';
import type { ActivityReader } from './readActivities.ts';
import { itemText } from '../text/itemText.ts';
import { splitNames } from './readPartners.ts';

const MUNICIPALITY = /(\p{Lu}[\p{L}-]+(?:-\p{Lu}\p{L}+)?) Kommune\b/u;
const FUNDED_BY = /\b(?:midler (?:fra|hos)|(?:støttet|finansieret|betalt) af) ([^.;]{3,200})/i;

/** Test environments: where, what they were helped with, who pays. */
export const testEnvironmentReader: ActivityReader<'testEnvironment'> = {
  kind: 'testEnvironment',
  place(record, { piece, part, value, label, inline, labels }, scope) {
    const { ledger } = scope.draft;
    if (part === 'municipality' && inline) {
      record.municipality = shortLine(value);
      ledger.take(piece, record, label);
      return true;
    }
    if (part === 'funders' && value !== '') {
      record.funders = [...record.funders, ...splitNames(value)].slice(0, 100);
      ledger.take(piece, record, `${label} og samt`);
      return true;
    }
    if ((part === 'support' || part === 'funders') && value === '') {
      ledger.take(piece, record, label);
      return true;
    }
    const elsewhere = labels.has('support') && part !== 'support';
    const item = itemText(piece);
    const items = part === 'support' && inline ? value.split(/\n|;\s+/) : item === null ? [] : [item];
    if (items.length === 0 || elsewhere || value.length > 2000 || record.support.length >= 100) return false;
    record.support = [...record.support, ...items].slice(0, 100);
    ledger.take(piece, record, inline ? label : '');
    return true;
  },
  gather(record, pieces) {
    for (const text of [record.title, ...pieces.map((piece) => piece.text)]) {
      if (record.municipality === '') record.municipality = MUNICIPALITY.exec(text)?.[0] ?? '';
      const funders = FUNDED_BY.exec(text)?.[1];
      if (record.funders.length === 0 && funders !== undefined)
        record.funders = splitNames(funders)
          .filter((name) => /^\p{Lu}/u.test(name))
          .slice(0, 100);
    }
  },
};

import { parseFigure, parseNumber } from '#shared/domain/figure.ts';
import { parseDanishDate } from '#shared/domain/isoDate.ts';
import { kpiMeasure } from '#shared/domain/kpi.ts';
import { parseAmount } from '#shared/domain/money.ts';
import { findDate } from '../text/findDate.ts';
import { stageNamed } from './stageNamed.ts';
import type { Span } from './spansOf.ts';

/** Reads what stands in a mark into its record; false when it is not understood, and then nothing is set. */
export type FieldReader = (record: object, span: Span, path: readonly string[]) => boolean;

function add(record: object, key: string, text: string, between: string): true {
  const before: unknown = Reflect.get(record, key);
  Object.assign(record, {
    [key]: typeof before === 'string' && before !== '' ? before + between + text : text,
  });
  return true;
}

function found(record: object, fields: Record<string, unknown>): boolean {
  if (Object.values(fields).includes(null)) return false;
  Object.assign(record, fields);
  return true;
}

/** A field of one line; broken over several, they are one again. */
export const line: FieldReader = (record, { text }, [key = '']) => add(record, key, text, ' ');

/** Plain text over several lines. */
export const lines: FieldReader = (record, { text }, [key = '', said]) =>
  add(record, key, said === 'capital' ? text.charAt(0).toUpperCase() + text.slice(1) : text, '\n');

/** One of a list of texts. */
export const item: FieldReader = (record, { text }, [key = '']) => {
  const before: unknown = Reflect.get(record, key);
  Object.assign(record, { [key]: [...(Array.isArray(before) ? before : []), text] });
  return true;
};

/** A project's programme, which is a name, or an event's, which is a list. */
export const programme: FieldReader = (record, span, path) =>
  (Array.isArray(Reflect.get(record, 'programme')) ? item : line)(record, span, path);

/** One of the texts of a field that holds several by name. */
export const inside: FieldReader = (record, span, [key = '', ...rest]) => {
  const held: unknown = Reflect.get(record, key);
  return typeof held === 'object' && held !== null ? lines(held, span, rest) : false;
};

/** Readers that take any words. */
export const ofWords: ReadonlySet<FieldReader> = new Set([line, lines, item, programme, inside]);

export const date: FieldReader = (record, { text }, [key = '']) =>
  found(record, { [key]: parseDanishDate(text) ?? findDate(text) });

export const number: FieldReader = (record, { text }, [key = '']) =>
  found(record, { [key]: parseNumber(text) });

/** A share: "12,5 %". */
export const share: FieldReader = (record, { text }, [key = '']) =>
  found(record, { [key]: parseNumber(text.replace(/\s*%$/, '')) });

/** A figure, and how sure it is in the field beside it. */
export const figure: FieldReader = (record, { text }, [key = '']) => {
  const read = parseFigure(text);
  return read !== null && found(record, { [key]: read.value, [`${key}Qualifier`]: read.qualifier });
};

export const amount: FieldReader = (record, { text }, [key = '']) =>
  found(record, { [key]: parseAmount(text) });

/** An amount that may be "ca.", said in the field beside it. */
export const roughAmount: FieldReader = (record, { text }, [key = '']) => {
  const exact = text.replace(/^(?:ca\.?|cirka|omkring)\s+/i, '');
  return found(record, { [key]: parseAmount(exact), [`${key}Approximate`]: exact !== text });
};

/** What is printed only when it is so. */
export const is =
  (fields: Record<string, unknown>): FieldReader =>
  (record) =>
    found(record, fields);

/** A year's figure of a KPI: `values.2023.value`. */
export const kpiValue: FieldReader = (record, span, [key = '', year = '', part = '']) => {
  const values: unknown = Reflect.get(record, key);
  if (typeof values !== 'object' || values === null) return false;
  const before: unknown = Reflect.get(values, year);
  const noted = typeof before === 'object' ? { ...before } : {};
  const value = { value: null, qualifier: 'exact', target: null, explanation: '', ...noted };
  const read = part === 'value' ? parseFigure(span.text) : null;
  const known =
    part === 'value'
      ? read !== null && found(value, { value: read.value, qualifier: read.qualifier })
      : (part === 'target' ? number : lines)(value, span, [part]);
  if (known) Object.assign(record, { [key]: { ...values, [year]: value } });
  return known;
};

/** What a KPI was in an earlier year: `was.label`. All that the note does not say of it was then as it is now. */
export const was: FieldReader = (record, { text }, [, part = '']) => {
  if (part === 'year') {
    const [label, unit, counting]: unknown[] = ['label', 'unit', 'counting'].map((key) =>
      Reflect.get(record, key),
    );
    const year = parseNumber(text);
    return found(record, { previousDefinition: year === null ? null : { year, label, unit, counting } });
  }
  const before: unknown = Reflect.get(record, 'previousDefinition');
  if (typeof before !== 'object' || before === null) return false;
  Object.assign(before, part === 'noUnit' ? { unit: '' } : { [part]: text });
  return true;
};

/** How a KPI was counted before; one that was not is counted now. */
export const wasCounted: FieldReader = (record, _span, [how = '', measure = '']) => {
  const before: unknown = Reflect.get(record, 'previousDefinition');
  const known = kpiMeasure.safeParse(measure);
  if (typeof before !== 'object' || before === null || !known.success) return false;
  const counting = { type: 'computed', measure: known.data };
  Object.assign(how === 'counted' ? before : record, { counting });
  return true;
};

/** What became of it: by the words, else as it was when the file was written. */
export const outcome: FieldReader = (record, { text }, [key = '', was = '']) => {
  const said = /anderledes|delvis/i.test(text) ? 'partly' : /ikke/i.test(text) ? 'notDelivered' : was;
  Object.assign(record, { [key]: said });
  return true;
};

export const stage: FieldReader = (record, { text }) => found(record, { stage: stageNamed(text) });

/** An organisation and its role: `partners.2.lead`. */
export const partner: FieldReader = (record, { text: organisation }, [, at = '0', role = 'partner']) => {
  const before: unknown = Reflect.get(record, 'partners');
  const partners: unknown[] = Array.isArray(before) ? [...before] : [];
  partners[Number(at)] = { organisation, role };
  Object.assign(record, { partners });
  return true;
};

/** A line of financing: `financing.0.amount`. */
export const financing: FieldReader = (record, span, [, at = '0', part = '']) => {
  const before: unknown = Reflect.get(record, 'financing');
  const list: unknown[] = Array.isArray(before) ? [...before] : [];
  const known: unknown = list[Number(at)];
  const row = {
    label: '',
    source: 'other',
    amount: 0,
    note: '',
    ...(typeof known === 'object' ? known : {}),
  };
  const reader = part === 'amount' ? amount : part === 'note' ? lines : line;
  if (!reader(row, span, [part])) return false;
  list[Number(at)] = row;
  Object.assign(record, { financing: list });
  return true;
};

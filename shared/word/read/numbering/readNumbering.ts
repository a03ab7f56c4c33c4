import type { Budget } from '../budget.ts';
import { valueOf, wholeNumber } from '../xml/values.ts';
import { walkXml, type ElementHandler } from '../xml/walkXml.ts';

/** One level of a list: `format` is "bullet", "decimal" …, `text` the pattern "%1.%2". */
type ListLevel = { format: string; text: string; start: number };

/** A list definition; `key` is shared by the instances that count on together. */
type ListDefinition = { key: string; levels: Map<number, ListLevel> };

/** numId → its definition. */
export type Numbering = ReadonlyMap<string, ListDefinition>;

type State = {
  abstracts: Map<string, Map<number, ListLevel>>;
  instances: Map<string, { abstractId: string; starts: Map<number, number> }>;
  levels: Map<number, ListLevel> | null;
  level: ListLevel | null;
  instance: { abstractId: string; starts: Map<number, number> } | null;
  override: number;
};

const elements = new Map<string, ElementHandler<State>>([
  [
    'w:abstractNum',
    (state, attributes) => {
      state.levels = new Map();
      state.abstracts.set(attributes['w:abstractNumId'] ?? '', state.levels);
      return () => {
        state.levels = null;
      };
    },
  ],
  [
    'w:lvl',
    (state, attributes) => {
      state.level = { format: 'decimal', text: '', start: 1 };
      state.levels?.set(wholeNumber(attributes['w:ilvl']) ?? 0, state.level);
      return () => {
        state.level = null;
      };
    },
  ],
  [
    'w:numFmt',
    (state, attributes) => {
      if (state.level) state.level.format = valueOf(attributes) ?? 'decimal';
      return undefined;
    },
  ],
  [
    'w:lvlText',
    (state, attributes) => {
      if (state.level) state.level.text = valueOf(attributes) ?? '';
      return undefined;
    },
  ],
  [
    'w:start',
    (state, attributes) => {
      if (state.level) state.level.start = wholeNumber(valueOf(attributes)) ?? 1;
      return undefined;
    },
  ],
  [
    'w:num',
    (state, attributes) => {
      state.instance = { abstractId: '', starts: new Map() };
      state.instances.set(attributes['w:numId'] ?? '', state.instance);
      return () => {
        state.instance = null;
      };
    },
  ],
  [
    'w:abstractNumId',
    (state, attributes) => {
      if (state.instance) state.instance.abstractId = valueOf(attributes) ?? '';
      return undefined;
    },
  ],
  [
    'w:lvlOverride',
    (state, attributes) => {
      state.override = wholeNumber(attributes['w:ilvl']) ?? 0;
      return undefined;
    },
  ],
  [
    'w:startOverride',
    (state, attributes) => {
      state.instance?.starts.set(state.override, wholeNumber(valueOf(attributes)) ?? 1);
      return undefined;
    },
  ],
]);

/** The lists a document defines; none when it has no numbering part. */
export function readNumbering(bytes: Uint8Array | null, part: string, budget: Budget): Numbering {
  const state: State = {
    abstracts: new Map(),
    instances: new Map(),
    levels: null,
    level: null,
    instance: null,
    override: 0,
  };
  if (bytes) walkXml(bytes, part, { elements, text: new Map() }, state, budget);
  return new Map(
    [...state.instances].map(([numId, { abstractId, starts }]) => {
      const shared = state.abstracts.get(abstractId) ?? new Map<number, ListLevel>();
      const levels = new Map(
        [...shared].map(([at, level]) => [at, { ...level, start: starts.get(at) ?? level.start }]),
      );
      // An instance that starts anew counts for itself.
      return [numId, { key: starts.size > 0 ? `num ${numId}` : `abstract ${abstractId}`, levels }];
    }),
  );
}

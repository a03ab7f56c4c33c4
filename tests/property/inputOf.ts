import fc from 'fast-check';
import type { z } from 'zod';
import { linkAddress } from '#shared/domain/richText.ts';
import { recordId } from '#shared/domain/text.ts';
import { hostileText, hostileValue } from './hostileValues.ts';

/** What inputs are made of: ids that are in the store, of whatever kind, and files as base64. */
export type Material = { ids: readonly string[]; files: readonly string[] };

type Schema = z.core.$ZodType;

/** The part of a schema's definition that is looked at here; which of it is there follows from `type`. */
type Definition = {
  type: string;
  innerType?: Schema;
  element?: Schema;
  shape?: Record<string, Schema>;
  options?: Schema[];
  left?: Schema;
  right?: Schema;
  keyType?: Schema;
  valueType?: Schema;
  entries?: Record<string, string>;
  values?: unknown[];
  in?: Schema;
  getter?: () => Schema;
};

type Range = { minValue?: number | null; maxValue?: number | null };

const LARGEST = 1_000_000;
/** Schemas that hold themselves end here. */
const DEEPEST = 12;

/**
 * Inputs of a schema: mostly what it takes, so that they reach deep, and at any place now and then what nobody
 * well-meaning sends.
 */
export function inputOf(schema: Schema, material: Material): fc.Arbitrary<unknown> {
  const id = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...material.ids) },
    { weight: 1, arbitrary: hostileText },
  );
  const file = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...material.files) },
    { weight: 1, arbitrary: fc.base64String({ maxLength: 400 }) },
  );
  const text = fc.oneof(
    { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
    { weight: 3, arbitrary: fc.constantFrom('2023', '2024-02-29', 'Aalborg Kommune', '<b>fed</b>') },
    { weight: 1, arbitrary: hostileText },
  );

  function taken(one: Schema, depth: number, key: string): fc.Arbitrary<unknown> {
    if (one === recordId) return id;
    if (one === linkAddress) return fc.constantFrom('https://example.com/', 'mailto:a@example.com', 'x:y');
    const def = one._zod.def as unknown as Definition;
    const inner = (schema: Schema | undefined, name = key): fc.Arbitrary<unknown> =>
      schema === undefined || depth > DEEPEST ? fc.constant(undefined) : value(schema, depth + 1, name);
    switch (def.type) {
      case 'object': {
        const shape = Object.entries(def.shape ?? {});
        const fields = Object.fromEntries(shape.map(([name, field]) => [name, inner(field, name)]));
        return fc.record(fields, { noNullPrototype: true });
      }
      case 'array':
        return fc.array(inner(def.element), { maxLength: depth > DEEPEST / 2 ? 1 : 3 });
      case 'union':
        return fc.oneof(...(def.options ?? []).map((option) => inner(option)));
      case 'intersection':
        return fc
          .tuple(inner(def.left), inner(def.right))
          .map(([left, right]) => Object.assign({}, left, right));
      case 'record':
        return fc
          .array(fc.tuple(inner(def.keyType), inner(def.valueType)), { maxLength: 3 })
          .map((entries) => Object.fromEntries(entries.map(([name, entry]) => [String(name), entry])));
      case 'nullable':
        return fc.option(inner(def.innerType), { nil: null });
      case 'optional':
      case 'default':
        return fc.option(inner(def.innerType), { nil: undefined });
      case 'pipe':
        return inner(def.in);
      case 'lazy':
        return inner(def.getter?.());
      case 'enum':
        return fc.constantFrom(...Object.values(def.entries ?? {}));
      case 'literal':
        return fc.constantFrom(...(def.values ?? []));
      case 'boolean':
        return fc.boolean();
      case 'number': {
        const { minValue, maxValue } = one as Range;
        return fc.integer({
          min: Math.max(minValue ?? -LARGEST, -LARGEST),
          max: Math.min(maxValue ?? LARGEST, LARGEST),
        });
      }
      case 'string':
        return key === 'base64' ? file : text;
      default:
        return hostileValue;
    }
  }

  function value(one: Schema, depth: number, key: string): fc.Arbitrary<unknown> {
    return fc.oneof(
      { weight: 40, arbitrary: taken(one, depth, key) },
      { weight: 1, arbitrary: hostileValue },
    );
  }
  return value(schema, 0, '');
}
